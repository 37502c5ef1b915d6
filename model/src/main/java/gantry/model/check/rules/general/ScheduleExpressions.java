package gantry.model.check.rules.general;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.ValuePath;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.kind.Kind;
import gantry.model.kind.ListOf;
import gantry.model.kind.MapOf;
import gantry.model.kind.Property;
import gantry.model.kind.Schedule;
import gantry.model.kind.ScheduleExpression;
import gantry.model.kind.Structure;
import gantry.model.kind.ValueType;
import gantry.model.kind.Values;
import gantry.model.kinds.lambda.EventBridgeRule;
import gantry.model.kinds.lambda.RuleStart;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Schedules are written as EventBridge reads them.
public final class ScheduleExpressions implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "general/schedule-expression",
            "Unreadable schedule",
            Severity.ERROR,
            "EventBridge has its own way to write times: rate(...) for regular intervals and cron(...) with six "
                    + "fields for certain times. Unix cron has five fields and no '?', so lines copied from a server "
                    + "are refused.",
            "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html");

    private static final List<String> EXAMPLES = List.of("rate(1 hour)", "rate(5 minutes)", "cron(0 12 * * ? *)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        context.diagram().nodes().forEach(node -> {
            var kind = context.catalogue().node(node.kind());
            if (!kind.isAnnotation()) {
                visit(report, node, kind);
            }
        });
        context.nodes(EventBridgeRule.ID).forEach(rule -> checkBus(context, report, rule));
        context.diagram().edges().forEach(edge -> visit(report, edge, context.catalogue().connection(edge.kind())));
    }

    /// Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html
    private static void checkBus(CheckContext context, Report report, Node rule) {
        Values values = rule.values();
        String bus = values.value(EventBridgeRule.BUS);
        boolean isOnDefault = bus.equals(EventBridgeRule.BUS.fallback().orElseThrow());
        if (values.value(EventBridgeRule.STARTS_ON) == RuleStart.SCHEDULE && !isOnDefault) {
            report.at(rule, EventBridgeRule.BUS)
                    .fix(Fixes.clear("Use the default bus", rule.id(), EventBridgeRule.BUS))
                    .say(Wording.full(context, rule) + " has a schedule on the event bus " + Wording.quoted(bus)
                            + ", but schedules work on the default bus only.");
        }
    }

    private static void visit(Report report, Element element, Kind kind) {
        for (Property<?> property : kind.properties()) {
            Object json = element.values().raw().get(property.name());
            if (json != null && property.isVisible(element.values())) {
                visit(report, element, property.type(), json, ValuePath.of(property.name()));
            }
        }
    }

    private static void visit(Report report, Element element, ValueType<?> type, Object json, ValuePath path) {
        switch (json) {
            case String text when type instanceof Schedule(boolean allowsAt) -> judge(
                    report, element, path, text, allowsAt);
            case List<?> items when type instanceof ListOf<?> list -> {
                for (int index = 0; index < items.size(); index++) {
                    visit(report, element, list.item(), items.get(index), path.item(index));
                }
            }
            case Map<?, ?> entries when type instanceof MapOf<?> map -> entries.forEach(
                    (key, value) -> visit(report, element, map.value(), value, path.child((String) key)));
            case Map<?, ?> entries when type instanceof Structure structure -> {
                for (Property<?> field : structure.fields()) {
                    Object value = entries.get(field.name());
                    if (value != null) {
                        visit(report, element, field.type(), value, path.child(field.name()));
                    }
                }
            }
            default -> {
                // Everything else holds no schedule, and a wrong shape is the business of the field rules.
            }
        }
    }

    private static void judge(Report report, Element element, ValuePath path, String text, boolean allowsAt) {
        ScheduleExpression.fault(text, allowsAt).ifPresent(fault -> {
            var offers = new LinkedHashSet<String>();
            ScheduleExpression.repaired(text, allowsAt).ifPresent(offers::add);
            offers.addAll(EXAMPLES);
            var finding = report.at(element, path.field());
            offers.forEach(offer -> finding.fix(
                    Fixes.change("Set it to " + offer, element.id(), values -> path.set(values, offer))));
            finding.say((text.isBlank() ? "An empty text" : Wording.quoted(text)) + " is not a valid schedule: " + fault
                    + ".");
        });
    }
}
