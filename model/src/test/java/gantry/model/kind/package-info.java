/// Tests of the value types and grammars that kinds are described with.
///
/// To add one: name it after the class it tests.
@NullMarked
package gantry.model.kind;

import org.jspecify.annotations.NullMarked;
