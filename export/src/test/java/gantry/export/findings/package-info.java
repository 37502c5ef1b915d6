/// Tests of findings and rules as text.
@NullMarked
package gantry.export.findings;

import org.jspecify.annotations.NullMarked;
