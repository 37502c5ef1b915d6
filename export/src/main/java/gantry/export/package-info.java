/// Turns a diagram into files that other tools understand. Knows no window toolkit and never touches the disk.
@NullMarked
package gantry.export;

import org.jspecify.annotations.NullMarked;
