package gantry.model.diagram;

import gantry.model.kind.Property;
import gantry.model.kind.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/// Changes what is said about elements: values, names, muted findings, the title. Pure functions that return a [Diff].
///
/// Ids that the diagram doesn't hold are passed over where many are given; a single id must exist.
public final class Edits {

    private Edits() {}

    /// Sets one property on all of `ids`.
    public static <T> Diff set(Diagram diagram, Collection<? extends ElementId> ids, Property<T> property, T value) {
        return change(diagram, ids, values -> values.with(property, value));
    }

    /// Sets one property to JSON data, valid or not; for editors that keep what was typed.
    public static Diff setRaw(Diagram diagram, Collection<? extends ElementId> ids, String name, Object json) {
        return change(diagram, ids, values -> values.withRaw(name, json));
    }

    /// Takes the value away, so that the default counts again.
    public static Diff clear(Diagram diagram, Collection<? extends ElementId> ids, Property<?> property) {
        return change(diagram, ids, values -> values.without(property));
    }

    private static Diff change(
            Diagram diagram, Collection<? extends ElementId> ids, UnaryOperator<Values> step) {
        var draft = new Draft(diagram);
        for (ElementId id : ids) {
            diagram.element(id)
                    .ifPresent(element -> draft.put(element.withValues(step.apply(element.values()))));
        }
        return draft.diff();
    }

    public static Diff rename(Diagram diagram, NodeId id, String name) {
        return new Draft(diagram).put(diagram.require(id).withName(name)).diff();
    }

    public static Diff retitle(Diagram diagram, String title) {
        return new Draft(diagram).put(diagram.header().withTitle(title)).diff();
    }

    /// Mutes a finding on one element; muting it again replaces the reason.
    ///
    /// @throws IllegalArgumentException when rule or reason is blank
    public static Diff mute(Diagram diagram, ElementId id, String rule, String reason) {
        Element element = require(diagram, id);
        List<Suppression> changed = without(element, rule);
        changed.add(new Suppression(rule, reason));
        return new Draft(diagram).put(element.withSuppressions(changed)).diff();
    }

    /// Lets a muted finding speak again.
    public static Diff unmute(Diagram diagram, ElementId id, String rule) {
        Element element = require(diagram, id);
        return new Draft(diagram).put(element.withSuppressions(without(element, rule))).diff();
    }

    private static List<Suppression> without(Element element, String rule) {
        var kept = new ArrayList<>(element.suppressions());
        kept.removeIf(muted -> muted.rule().equals(rule));
        return kept;
    }

    private static Element require(Diagram diagram, ElementId id) {
        return diagram.element(id).orElseThrow(() -> new IllegalArgumentException("no element " + id.value()));
    }
}
