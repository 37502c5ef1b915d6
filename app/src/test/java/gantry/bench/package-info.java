/// Benchmarks: main programs that print tables, run by hand and never by the build.
///
/// Entry types: [gantry.bench.WorkBenchmark] (checks, exports, files) and [gantry.bench.FrameBenchmark] (the window: gestures,
/// answers, opening, layout; it starts [gantry.bench.DrawingRun] and [gantry.bench.TidyRun]).
/// May use everything. To add a figure: add a line to one of them.
@NullMarked
package gantry.bench;

import org.jspecify.annotations.NullMarked;
