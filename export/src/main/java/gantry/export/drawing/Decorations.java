package gantry.export.drawing;

import gantry.model.diagram.ElementId;
import java.util.Map;
import java.util.Set;

/// What a view shows on top of the diagram: the selection, what the pointer does, findings.
///
/// @param hovered what is under the pointer; usually one element or none
/// @param targets what would accept the thing being dragged or connected
/// @param dimsOthers true to fade every node that is neither a target nor selected
/// @param hidden what is painted elsewhere for the moment, such as the nodes being dragged; the caller lists their connections too
/// @param traits true to mark what is locked or pinned
/// @param bridges true to lead a line that crosses an earlier one over it by a small arc
public record Decorations(
        Set<? extends ElementId> selected,
        Set<? extends ElementId> hovered,
        Set<? extends ElementId> targets,
        boolean dimsOthers,
        Map<? extends ElementId, ProblemCount> problems,
        Set<? extends ElementId> hidden,
        boolean bridges,
        boolean traits) {

    public static final Decorations NONE = new Decorations(Set.of(), Set.of(), Set.of(), false, Map.of(), Set.of(),
            false, false);

    public Decorations {
        selected = Set.copyOf(selected);
        hovered = Set.copyOf(hovered);
        targets = Set.copyOf(targets);
        problems = Map.copyOf(problems);
        hidden = Set.copyOf(hidden);
    }

    public Decorations withSelected(Set<? extends ElementId> changed) {
        return new Decorations(changed, hovered, targets, dimsOthers, problems, hidden, bridges, traits);
    }

    public Decorations withHovered(Set<? extends ElementId> changed) {
        return new Decorations(selected, changed, targets, dimsOthers, problems, hidden, bridges, traits);
    }

    public Decorations withTargets(Set<? extends ElementId> changed, boolean dimsTheOthers) {
        return new Decorations(selected, hovered, changed, dimsTheOthers, problems, hidden, bridges, traits);
    }

    public Decorations withProblems(Map<? extends ElementId, ProblemCount> changed) {
        return new Decorations(selected, hovered, targets, dimsOthers, changed, hidden, bridges, traits);
    }

    public Decorations withHidden(Set<? extends ElementId> changed) {
        return new Decorations(selected, hovered, targets, dimsOthers, problems, changed, bridges, traits);
    }

    public Decorations withBridges(boolean changed) {
        return new Decorations(selected, hovered, targets, dimsOthers, problems, hidden, changed, traits);
    }

    public Decorations withTraits(boolean changed) {
        return new Decorations(selected, hovered, targets, dimsOthers, problems, hidden, bridges, changed);
    }

    boolean isDimmed(ElementId id) {
        return dimsOthers && !targets.contains(id) && !selected.contains(id);
    }
}
