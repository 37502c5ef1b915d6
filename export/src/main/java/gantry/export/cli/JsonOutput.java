package gantry.export.cli;

import gantry.export.findings.JsonText;
import java.io.PrintWriter;

/// Prints plain data as indented JSON with `\n` line ends on every system.
final class JsonOutput {

    private JsonOutput() {}

    static void print(Object data, PrintWriter out) {
        out.print(JsonText.of(data));
    }
}
