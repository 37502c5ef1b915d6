package gantry.app.inspector;

import gantry.app.control.ElementNames;
import gantry.app.editor.EditorState;
import gantry.app.text.Texts;
import gantry.model.diagram.Element;
import gantry.model.diagram.ElementId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Kind;
import java.util.List;

/// What the inspector is about: the drawing itself, one element, or several.
///
/// @param elements the selected ones as the committed diagram holds them; empty for the drawing
record Subject(List<Element> elements, ElementNames names) {

    private static final Texts TEXTS = Texts.of(Subject.class);

    /// Tells whether a form can stay when the subject changes: same elements of the same kinds.
    record Identity(List<ElementId> ids, List<String> kinds) {}

    static Subject of(EditorState state, Catalogue catalogue) {
        List<Element> elements = state.selection().ids().stream()
                .flatMap(id -> state.diagram().element(id).stream())
                .toList();
        return new Subject(elements, new ElementNames(state.diagram(), catalogue));
    }

    Identity identity() {
        return new Identity(ids(), elements.stream().map(Element::kind).toList());
    }

    List<ElementId> ids() {
        return elements.stream().map(Element::id).toList();
    }

    List<Kind> kinds() {
        return elements.stream().map(names::kindOf).distinct().toList();
    }

    /// How the undo menu calls the subject: a name, or a number of elements.
    String label() {
        return elements.size() == 1 ? names.of(elements.getFirst()) : TEXTS.get("several", elements.size());
    }
}
