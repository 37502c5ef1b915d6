package gantry.model.check.rules.kubernetes;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.ValuePath;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import java.util.Optional;

/// Labels, and selectors of labels, must have the form that Kubernetes accepts.
public final class LabelSyntax implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "kubernetes/label-syntax",
            "Label that Kubernetes refuses",
            Severity.ERROR,
            "Labels are kept in an index, so that Services and policies find pods by them quickly. That is why they are "
                    + "short and have few characters; longer texts belong into annotations. Keys under kubernetes.io "
                    + "and k8s.io are kept for Kubernetes, which may give them a meaning at any time.",
            "https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (LabelMap map : LabelMap.all(context)) {
            context.token().throwIfCancelled();
            map.labels().forEach((key, value) -> check(context, report, map, new Label(key, value)));
        }
    }

    private static void check(CheckContext context, Report report, LabelMap map, Label label) {
        Optional<String> fault = label.fault(map.type());
        ValuePath path = map.path().child(label.key());
        if (fault.isPresent()) {
            Label better = label.legal(map.type());
            boolean isTaken = !better.key().equals(label.key()) && map.labels().containsKey(better.key());
            var finding = report.at(map.element(), path.field());
            if (!isTaken) {
                finding.fix(Fixes.change(
                        "Write " + better,
                        map.element().id(),
                        values -> map.path().child(better.key()).set(path.remove(values), better.value())));
            }
            finding.fix(Fixes.change("Remove the label", map.element().id(), path::remove))
                    .say("The label " + Wording.quoted(label.toString()) + " of " + name(context, map.element())
                            + " is not allowed: " + fault.get());
        } else if (ReservedLabels.isReserved(label.key())) {
            report.at(map.element(), path.field())
                    .as(Severity.WARNING)
                    .fix(Fixes.change("Remove the label", map.element().id(), path::remove))
                    .say("The label " + Wording.quoted(label.toString()) + " of " + name(context, map.element())
                            + " has a key that is kept for Kubernetes itself. Put your own domain in front, or none.");
        }
    }

    private static String name(CheckContext context, Element element) {
        return switch (element) {
            case Node node -> Wording.full(context, node);
            case Edge edge -> "the connection from "
                    + Wording.full(context, context.diagram().require(edge.from()));
        };
    }
}
