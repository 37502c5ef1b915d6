@NullMarked
package gantry.model.check.rules.facts;

import org.jspecify.annotations.NullMarked;
