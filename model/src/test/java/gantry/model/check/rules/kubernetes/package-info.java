/// Tests of the tables and grammars behind the rules of the family; the rules themselves are tested by samples.
///
/// To add one: name it after the class it tests.
@NullMarked
package gantry.model.check.rules.kubernetes;

import org.jspecify.annotations.NullMarked;
