package gantry.export.cli;

import java.io.PrintWriter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Prints plain data as indented JSON with `\n` line ends on every system.
final class JsonOutput {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private JsonOutput() {}

    static void print(Object data, PrintWriter out) {
        out.print(WRITER.writeValueAsString(data));
        out.print('\n');
    }
}
