package gantry.model.check.rules.network;

import gantry.model.check.CheckContext;
import gantry.model.check.FieldPath;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.AllowsFrom;
import gantry.model.kinds.network.SecurityRule;
import java.util.ArrayList;
import java.util.List;

/// Judges the ports of security rules: within 0 to 65535, the first not after the last.
record RulePorts(CheckContext context, Report report) {

    /// From https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
    private static final long LAST = 65_535;

    /// Says what is wrong with the ports of one rule.
    ///
    /// @return whether something is
    boolean check(Node group, Property<List<Values>> list, List<Values> rules, int index) {
        Values rule = rules.get(index);
        if (!SecurityRule.FROM_PORT.isVisible(rule)) {
            return false;
        }
        long from = rule.value(SecurityRule.FROM_PORT);
        long to = rule.effective(SecurityRule.TO_PORT).orElse(from);
        boolean isInside = isPort(from) && isPort(to);
        if (isInside && from <= to) {
            return false;
        }
        Property<Long> field = isPort(from) ? SecurityRule.TO_PORT : SecurityRule.FROM_PORT;
        long first = Math.min(Math.clamp(from, 0, LAST), Math.clamp(to, 0, LAST));
        long last = Math.max(Math.clamp(from, 0, LAST), Math.clamp(to, 0, LAST));
        report.at(group, FieldPath.of(list).item(index).child(field))
                .as(Severity.ERROR)
                .fix(set(group, list, index, first, last))
                .say(Wording.full(context, group) + " has a rule for the ports " + from + " to " + to + ", but "
                        + (isInside ? "the first port must not be above the last."
                                : "ports go from 0 to " + LAST + "."));
        return true;
    }

    private static boolean isPort(long port) {
        return port >= 0 && port <= LAST;
    }

    private static Fix set(Node group, Property<List<Values>> list, int index, long first, long last) {
        String label = first == last ? "Set the port to " + first : "Set the ports to " + first + " to " + last;
        return Fixes.change(label, group.id(), values -> {
            var rules = new ArrayList<>(values.effective(list).orElse(List.of()));
            if (index >= rules.size()) {
                return values;
            }
            Values rule = rules.get(index).with(SecurityRule.FROM_PORT, first);
            rules.set(index, first == last && !rule.has(SecurityRule.TO_PORT)
                    ? rule
                    : rule.with(SecurityRule.TO_PORT, last));
            return values.with(list, rules);
        });
    }

    /// Rules that are drawn from group to group.
    void checkConnections() {
        for (Edge edge : context.edges(AllowsFrom.ID)) {
            context.token().throwIfCancelled();
            long from = edge.values().value(AllowsFrom.FROM_PORT);
            long to = edge.values().value(AllowsFrom.TO_PORT);
            boolean isLegal = isPort(from) && isPort(to);
            if (AllowsFrom.FROM_PORT.isVisible(edge.values()) && isLegal && from > to) {
                Node group = context.diagram().require(edge.from());
                Node source = context.diagram().require(edge.to());
                report.at(edge, AllowsFrom.TO_PORT)
                        .as(Severity.ERROR)
                        .with(group, source)
                        .fix(Fixes.change("Set the ports to " + to + " to " + from, edge.id(), values -> values
                                .with(AllowsFrom.FROM_PORT, to)
                                .with(AllowsFrom.TO_PORT, from)))
                        .say(Wording.full(context, group) + " allows the ports " + from + " to " + to + " from "
                                + Wording.quoted(context, source) + ", but the first port must not be above the last.");
            }
        }
    }
}
