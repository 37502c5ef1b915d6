package gantry.app;

import gantry.export.cli.GantryCommand;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javafx.application.Application;

/// The start of the program: with arguments the command line, without any the window.
///
/// It is no JavaFX application itself, because the Java launcher refuses to start one from the class path, and because
/// the command line must not load the window toolkit.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            // Pictures are painted by the other window toolkit, which must not look for a screen of its own.
            System.setProperty("java.awt.headless", "true");
            Application.launch(GantryApplication.class);
        } else {
            System.exit(run(arguments));
        }
    }

    private static int run(String[] arguments) {
        Charset terminal = Charset.forName(System.getProperty("stdout.encoding", StandardCharsets.UTF_8.name()));
        try (var out = new PrintWriter(System.out, true, terminal);
                var err = new PrintWriter(System.err, true, terminal)) {
            return GantryCommand.run(arguments, out, err);
        }
    }
}
