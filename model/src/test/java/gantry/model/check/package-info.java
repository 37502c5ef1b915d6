/// Tests of what rules, problems and fixes are made of.
///
/// To add one: name it after the class it tests.
@NullMarked
package gantry.model.check;

import org.jspecify.annotations.NullMarked;
