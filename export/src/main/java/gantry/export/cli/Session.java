package gantry.export.cli;

import gantry.export.Exporter;
import gantry.model.check.Checker;
import gantry.model.kind.Catalogue;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/// What every command works with; built once per run.
///
/// @param samples the folder of the sample drawings, which may be missing
record Session(
        Catalogue catalogue, Checker checker, List<Exporter> exporters, Path samples, PrintWriter out,
        PrintWriter err) {

    /// Everything is fine.
    static final int OK = 0;

    /// There are findings, or something was refused.
    static final int FINDINGS = 1;

    /// The command line is wrong, or a file can't be read or written.
    static final int UNUSABLE = 2;

    int unusable(String message) {
        err.println("gantry: " + message);
        return UNUSABLE;
    }
}
