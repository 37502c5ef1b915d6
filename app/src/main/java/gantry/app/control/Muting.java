package gantry.app.control;

import gantry.app.editor.EditorSession;
import gantry.app.text.Texts;
import gantry.model.check.FieldPath;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.Profile;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edits;
import gantry.model.diagram.Element;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Suppression;
import java.util.List;
import java.util.Optional;

/// Lets findings not count any more at their elements, and count again; each is an undo step.
public record Muting(EditorSession session) {

    private static final Texts TEXTS = Texts.of(Muting.class);

    /// Whether muting the finding has an effect: it is at an element, which keeps the reason, and the drawing's profile
    /// lets findings be muted.
    public boolean isFor(Problem problem) {
        return problem.location() instanceof Location.InDiagram
                && Profile.of(session.state().diagram().header()).honoursMutes();
    }

    /// Why the finding doesn't count in `diagram`; empty when it does.
    public static Optional<String> reason(Diagram diagram, Problem problem) {
        return element(diagram, problem).map(Element::suppressions).orElse(List.of()).stream()
                .filter(muted -> muted.rule().equals(problem.rule().id()))
                .map(Suppression::reason)
                .findFirst();
    }

    private static Optional<Element> element(Diagram diagram, Problem problem) {
        return problem.location() instanceof Location.InDiagram(ElementId id, FieldPath field)
                ? diagram.element(id)
                : Optional.empty();
    }

    /// Nothing happens when the element is gone by now.
    ///
    /// @param reason never blank
    public void mute(Problem problem, String reason) {
        Diagram diagram = session.state().diagram();
        String rule = problem.rule().id();
        element(diagram, problem).ifPresent(element -> session.commit(
                TEXTS.get("mute.step", problem.rule().title()), Edits.mute(diagram, element.id(), rule, reason)));
    }

    /// Nothing happens when the element is gone by now.
    public void unmute(Problem problem) {
        Diagram diagram = session.state().diagram();
        String rule = problem.rule().id();
        element(diagram, problem).ifPresent(element -> session.commit(
                TEXTS.get("unmute.step", problem.rule().title()), Edits.unmute(diagram, element.id(), rule)));
    }
}
