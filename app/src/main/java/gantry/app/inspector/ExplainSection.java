package gantry.app.inspector;

import gantry.app.control.ExplainBox;
import gantry.app.control.Explaining;
import gantry.app.control.PageLink;
import gantry.app.text.Texts;
import gantry.model.diagram.Element;
import gantry.model.kind.Kind;
import java.net.URI;
import java.util.List;
import javafx.scene.layout.VBox;

/// What the selected element is, when to use it and what it costs; open or closed as the user left it.
final class ExplainSection extends VBox {

    private static final Texts TEXTS = Texts.of(ExplainSection.class);

    private static final double GAP = 8;

    private final InspectorMemory memory;
    private final FoldHeading heading = new FoldHeading(TEXTS.get("explain"), this::toggle);
    private final VBox body = new VBox(GAP);
    private List<String> shownKinds = List.of();

    ExplainSection(InspectorMemory memory) {
        super(GAP);
        this.memory = memory;
        getStyleClass().add("section");
        getChildren().addAll(heading, body);
        fold(memory.isExplaining());
        setVisible(false);
        setManaged(false);
    }

    private void toggle(boolean isOpen) {
        memory.setExplaining(isOpen);
        fold(isOpen);
    }

    private void fold(boolean isOpen) {
        heading.show(isOpen, "");
        body.setVisible(isOpen);
        body.setManaged(isOpen);
    }

    /// Explains the one kind of all selected elements; hidden when there are several or there is nothing to say.
    void show(Subject subject) {
        List<String> kinds = subject.elements().stream().map(Element::kind).distinct().toList();
        if (shownKinds.equals(kinds)) {
            return;
        }
        shownKinds = kinds;
        body.getChildren().clear();
        if (kinds.size() == 1) {
            fill(Explaining.of(subject.kinds().getFirst(), subject.names().catalogue()), subject.kinds().getFirst());
        }
        setVisible(!body.getChildren().isEmpty());
        setManaged(!body.getChildren().isEmpty());
    }

    private void fill(Explaining explaining, Kind kind) {
        boolean saysNothing = explaining.about().isEmpty() && explaining.parts().isEmpty();
        if (saysNothing && kind.source().isEmpty()) {
            return;
        }
        var box = new ExplainBox(explaining);
        if (!kind.source().isEmpty()) {
            box.with(new PageLink(TEXTS.get("official-page"), URI.create(kind.source())));
        }
        body.getChildren().add(box);
    }
}
