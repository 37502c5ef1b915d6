/// Rules about networks.
@NullMarked
package gantry.model.check.rules.network;

import org.jspecify.annotations.NullMarked;
