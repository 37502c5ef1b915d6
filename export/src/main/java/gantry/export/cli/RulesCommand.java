package gantry.export.cli;

import gantry.export.findings.RuleBook;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `gantry rules`: lists what is checked and why.
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
        session.out().print(format.write(session.checker().rules()));
        return Session.OK;
    }
}
