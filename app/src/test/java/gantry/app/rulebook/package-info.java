/// Tests of the book of rules.
@NullMarked
package gantry.app.rulebook;

import org.jspecify.annotations.NullMarked;
