package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.kubernetes.PodContainer;
import gantry.model.kinds.lambda.LambdaFunction;
import java.util.List;
import java.util.stream.Collectors;

/// Commands are lists of words, not lines for a shell: those of ECS, of Kubernetes and of function images.
public final class CommandExecForm implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/command-exec-form",
            "Command written as one word",
            Severity.WARNING,
            "A container starts its command without a shell, so nobody splits a line into words: the first item is the "
                    + "name of a program, blanks included, and each further item is one argument. Only an image whose "
                    + "entry point is a shell takes a whole line.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html");

    private static final List<CommandList> LISTS = List.of(
            CommandList.program(Container.ID, Container.ENTRY_POINT),
            CommandList.arguments(Container.ID, Container.COMMAND, Container.ENTRY_POINT),
            CommandList.program(PodContainer.ID, PodContainer.COMMAND),
            CommandList.arguments(PodContainer.ID, PodContainer.ARGUMENTS, PodContainer.COMMAND),
            CommandList.program(LambdaFunction.ID, LambdaFunction.ENTRY_POINT),
            CommandList.arguments(LambdaFunction.ID, LambdaFunction.COMMAND, LambdaFunction.ENTRY_POINT));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (CommandList list : LISTS) {
            for (Node node : context.nodes(list.kind())) {
                Values values = node.values();
                if (list.words().isVisible(values)) {
                    check(context, report, node, list);
                }
            }
        }
    }

    private static void check(CheckContext context, Report report, Node node, CommandList list) {
        List<String> words = node.values().effective(list.words()).orElse(List.of());
        String field = "'" + list.words().title() + "'";
        if (words.stream().anyMatch(String::isBlank)) {
            List<String> rest = words.stream().filter(word -> !word.isBlank()).toList();
            report.at(node, list.words())
                    .fix(Fixes.change("Remove the empty items", node.id(), values -> rest.isEmpty()
                            ? values.without(list.words())
                            : values.with(list.words(), rest)))
                    .say("The list " + field + " of " + Wording.full(context, node) + " has an empty item, which the "
                            + "program gets as an argument. Remove it.");
        } else if (words.size() == 1 && list.isOneLine(words.getFirst(), node.values())) {
            String line = words.getFirst();
            var finding = report.at(node, list.words());
            fixes(node, list, line.strip()).forEach(finding::fix);
            finding.say(Wording.full(context, node) + " takes " + Wording.quoted(line) + " in " + field
                    + " for the name of one program. Make each argument an item of its own.");
        }
    }

    /// What a program takes as arguments needs no shell of its own.
    private static List<Fix> fixes(Node node, CommandList list, String line) {
        Fix split = set(node, list, CommandList.words(line));
        if (list.hasProgram(node.values())) {
            return List.of(split);
        }
        Fix shell = set(node, list, List.of("sh", "-c", line));
        return CommandList.needsShell(line) ? List.of(shell, split) : List.of(split, shell);
    }

    private static Fix set(Node node, CommandList list, List<String> words) {
        String items = words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
        String label = items.length() > 60 ? items.substring(0, 57) + "..." : items;
        return Fixes.set("Set it to " + label, node.id(), list.words(), words);
    }
}
