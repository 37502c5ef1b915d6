package gantry.export.cli;

import gantry.export.findings.RuleBook;
import gantry.export.findings.RuleDrawings;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `gantry rules`: lists what is checked, why, and drawings that show it.
@Command(mixinStandardHelpOptions = true, description = "List the rules with their reasons and sources.")
final class RulesCommand implements Callable<Integer> {

    @Option(names = "--format", description = "text (default), json or markdown")
    private RuleBook format = RuleBook.TEXT;

    private final Session session;

    RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var drawings = new RuleDrawings(session.samples().resolve("rules"));
        try {
            session.out().print(format.write(session.checker().rules(), drawings));
        } catch (IOException unreadable) {
            return session.unusable("can't list the samples in " + drawings.folder() + ": " + unreadable.getMessage());
        }
        return Session.OK;
    }
}
