package gantry.export.cli;

import gantry.export.findings.CheckedFile;
import gantry.export.findings.FindingsFormat;
import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.Problem;
import gantry.model.check.Profile;
import gantry.model.check.Severity;
import gantry.model.diagram.Diagram;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gantry check`: runs all rules over drawings and lists what they find.
@Command(mixinStandardHelpOptions = true, description = "Check drawings against the documented rules of AWS and Kubernetes.", footer = "%nThe exit code is 1 when something is listed that isn't muted.")
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Drawings to check.")
    private List<Path> files = List.of();

    @Option(names = "--format", description = "text (default), json or sarif")
    private FindingsFormat format = FindingsFormat.TEXT;

    @Option(names = "--severity", description = "List only what is at least so bad: info (default), warning or error.")
    private Severity severity = Severity.INFO;

    @Option(names = "--rule", paramLabel = "ID", description = "List only findings of this rule, or of a family such as ecs/*; may be repeated.")
    private List<String> only = List.of();

    @Option(names = "--mute", paramLabel = "ID", description = "Leave out findings of this rule, or of a family; may be repeated.")
    private List<String> muted = List.of();

    @Option(names = "--profile", description = "strict, classroom or whiteboard, instead of what the drawing asks for.")
    private Optional<Profile> profile = Optional.empty();

    private final Session session;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Set<String> ids = session.checker().rules().stream().map(rule -> rule.info().id()).collect(Collectors.toSet());
        Optional<String> unknown = Stream.concat(only.stream(), muted.stream())
                .filter(wanted -> ids.stream().noneMatch(id -> fits(wanted, id)))
                .findFirst();
        if (unknown.isPresent()) {
            return session.unusable("there is no rule '" + unknown.get() + "'; gantry rules lists them");
        }
        var reader = new DrawingFiles(session.catalogue(), session.err());
        List<CheckedFile> checked = new ArrayList<>();
        for (Path file : files) {
            reader.read(file)
                    .ifPresent(diagram -> checked.add(new CheckedFile(file.toString(), diagram, run(diagram))));
        }
        session.out().print(format.write(checked, session.checker().rules()));
        if (checked.size() < files.size()) {
            return Session.UNUSABLE;
        }
        boolean isClean = checked.stream().allMatch(file -> file.result().problems().isEmpty());
        return isClean ? Session.OK : Session.FINDINGS;
    }

    private Checker.Result run(Diagram diagram) {
        Checker.Result result = session.checker()
                .run(diagram, profile.orElseGet(() -> Profile.of(diagram.header())), new CancelToken());
        return new Checker.Result(wanted(result.problems()), wanted(result.muted()));
    }

    private List<Problem> wanted(List<Problem> problems) {
        return problems.stream().filter(this::isWanted).toList();
    }

    private boolean isWanted(Problem problem) {
        String id = problem.rule().id();
        return problem.severity().compareTo(severity) <= 0
                && (only.isEmpty() || only.stream().anyMatch(wanted -> fits(wanted, id)))
                && muted.stream().noneMatch(unwanted -> fits(unwanted, id));
    }

    /// A rule's own id, or its family followed by `/*`.
    private static boolean fits(String wanted, String id) {
        return wanted.endsWith("/*") ? id.startsWith(wanted.substring(0, wanted.length() - 1)) : id.equals(wanted);
    }
}
