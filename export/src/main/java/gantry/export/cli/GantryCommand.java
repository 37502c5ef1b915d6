package gantry.export.cli;

import gantry.export.Exporters;
import gantry.model.check.Checker;
import gantry.model.check.rules.Rules;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.Kinds;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `gantry`, the command that holds all others.
@Command(name = "gantry", version = "gantry 0.1.0", description = "Draws, checks and exports container architectures on AWS. Without arguments the window opens.", footer = "%nExit codes: 0 fine, 1 findings or refused, 2 bad usage or unreadable input.%n"
        + "Machine output: --format json on check, kinds, rules and samples; schema is JSON always.", synopsisSubcommandLabel = "COMMAND", mixinStandardHelpOptions = true)
public final class GantryCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private GantryCommand() {}

    /// Runs one command line.
    ///
    /// @return the exit code: 0 fine, 1 findings or refused, 2 bad usage or unreadable input
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        Catalogue catalogue = Kinds.catalogue();
        var session = new Session(
                catalogue,
                new Checker(catalogue, Rules.ALL, Clock.system(ZoneId.systemDefault())),
                Exporters.all(catalogue),
                samples(),
                out,
                err);
        var line = new CommandLine(new GantryCommand())
                .addSubcommand("check", new CheckCommand(session))
                .addSubcommand("export", new ExportCommand(session))
                .addSubcommand("draw", new DrawCommand(session))
                .addSubcommand("layout", new LayoutCommand(session))
                .addSubcommand("kinds", new KindsCommand(session))
                .addSubcommand("rules", new RulesCommand(session))
                .addSubcommand("schema", new SchemaCommand(session))
                .addSubcommand("samples", new SamplesCommand(session))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true);
        line.getSubcommands().values().forEach(sub -> sub.setOut(out).setErr(err));
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /// Where the sample drawings are: beside the installed program, or in the working directory of a checkout.
    private static Path samples() {
        String home = System.getProperty("gantry.home", "");
        return home.isEmpty() ? Path.of("samples") : Path.of(home, "samples");
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
