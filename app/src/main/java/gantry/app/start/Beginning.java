package gantry.app.start;

import gantry.app.files.Samples.Sample;
import java.nio.file.Path;
import java.util.function.Consumer;

/// What the choices of the start page do.
///
/// @param openFile   opens a recent file
/// @param openSample opens a copy of a sample
/// @param choose     asks for a file to open
/// @param draw       leads to the empty canvas
public record Beginning(Consumer<Path> openFile, Consumer<Sample> openSample, Runnable choose, Runnable draw) {}
