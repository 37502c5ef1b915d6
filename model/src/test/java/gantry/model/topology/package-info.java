/// Tests of the facts that follow from several elements together.
///
/// To add one: a test in the class beside this file.
@NullMarked
package gantry.model.topology;

import org.jspecify.annotations.NullMarked;
