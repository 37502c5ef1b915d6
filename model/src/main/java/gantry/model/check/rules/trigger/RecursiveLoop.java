package gantry.model.check.rules.trigger;

import gantry.model.check.CheckContext;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.lambda.LambdaFunction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A function should not write to what starts it.
public final class RecursiveLoop implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "trigger/recursive-loop",
            "Endless loop",
            Severity.WARNING,
            "A function that writes to the bucket, queue or table that starts it starts itself again, for ever, and "
                    + "every round is billed. Lambda notices some of these loops and stops them after about 16 rounds, "
                    + "but not all. Write somewhere else, or under another prefix.",
            "https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        EventFlow flow = EventFlow.of(context);
        for (Set<Stop> circle : Circles.of(flow, context.token())) {
            firstFunction(context, circle)
                    .ifPresent(function -> say(context, report, Circles.shortest(flow, circle, Stop.at(function))));
        }
    }

    private static Optional<NodeId> firstFunction(CheckContext context, Set<Stop> circle) {
        return circle.stream()
                .map(Stop::node)
                .filter(node -> context.diagram().require(node).isA(LambdaFunction.ID))
                .min(Comparator.naturalOrder());
    }

    private static void say(CheckContext context, Report report, List<EventFlow.Step> way) {
        List<Edge> edges = way.stream().flatMap(step -> step.edge().stream()).toList();
        List<Node> nodes = edges.stream().map(edge -> context.diagram().require(edge.from())).toList();
        Report.Finding finding = report.at(edges.getFirst())
                .with(nodes.toArray(Node[]::new))
                .with(edges.subList(1, edges.size()).toArray(Edge[]::new));
        new LoopRepair(context, edges).fixes().forEach(finding::fix);
        finding.say(sentence(context, nodes)
                + " This is an endless, billed loop (Lambda stops some of them after about 16 rounds).");
    }

    private static String sentence(CheckContext context, List<Node> nodes) {
        List<String> names = nodes.stream().map(node -> Wording.quoted(context, node)).toList();
        String first = names.getFirst();
        if (names.size() == 1) {
            return first + " calls itself.";
        }
        boolean isCall = nodes.get(1).isA(LambdaFunction.ID);
        String start = first + (isCall ? " calls " : " writes to ") + names.get(1);
        if (names.size() == 2) {
            return start + (isCall ? ", which calls " : ", which starts ") + first + " again.";
        }
        return start + ", which leads through " + Wording.and(names.subList(2, names.size())) + " back to " + first
                + ".";
    }
}
