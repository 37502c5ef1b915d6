/// What every part of the model shares: the token that cancels a run.
///
/// Entry type: [gantry.model.CancelToken]. Uses nothing but the JDK.
/// To add something here: it must be of use to checks, import, export and layout alike.
@NullMarked
package gantry.model;

import org.jspecify.annotations.NullMarked;
