package gantry.app.shell;

import gantry.app.control.IconButton;
import gantry.app.editor.EditorSession;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.Perspective;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// Finds elements by name, kind or value; Enter walks the hits, Escape closes.
final class FindBar extends HBox {

    private static final Texts TEXTS = Texts.of(FindBar.class);
    private static final double GAP = 8;
    private static final double ICON = 14;
    private static final int COLUMNS = 18;

    private final EditorSession session;
    private final Consumer<ElementId> reveal;
    private final Runnable onClosed;
    private final TextField query = new TextField();
    private final Label place = new Label();
    private int current = -1;

    /// While the query is typed, nothing is expanded for a hit that a frame hides; Enter goes there.
    private boolean isHidden;

    FindBar(EditorSession session, Glyphs glyphs, Consumer<ElementId> reveal, Runnable onClosed) {
        super(GAP);
        this.session = session;
        this.reveal = reveal;
        this.onClosed = onClosed;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        query.setPromptText(TEXTS.get("find.prompt"));
        query.setAccessibleText(TEXTS.get("find.spoken"));
        query.setPrefColumnCount(COLUMNS);
        query.textProperty().addListener((property, before, after) -> walk(0));
        place.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(
                glyphs.of("ui-search", ICON), query, place,
                new IconButton(glyphs.of("ui-close", ICON), TEXTS.get("find.close"), this::close));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    void open() {
        setVisible(true);
        query.requestFocus();
        query.selectAll();
    }

    private void close() {
        setVisible(false);
        onClosed.run();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            walk(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    /// @param step 0 starts at the first hit
    private void walk(int step) {
        List<ElementId> hits = hits(session.state().diagram(), query.getText().strip().toLowerCase(Locale.ROOT));
        if (hits.isEmpty()) {
            current = -1;
            place.setText(query.getText().isBlank() ? "" : TEXTS.get("find.nothing"));
            return;
        }
        current = step == 0 ? 0 : Math.floorMod(isHidden ? current : current + step, hits.size());
        place.setText(TEXTS.get("find.place", current + 1, hits.size()));
        ElementId hit = hits.get(current);
        Optional<ElementId> seen = Perspective.standIn(session.state().shown(), hit);
        isHidden = step == 0 && !seen.equals(Optional.of(hit));
        if (isHidden) {
            seen.ifPresent(reveal);
        } else {
            reveal.accept(hit);
        }
    }

    private static boolean isCalled(Element element, String wanted) {
        return element instanceof Node node && node.name().equalsIgnoreCase(wanted);
    }

    /// What is called exactly so comes first.
    private List<ElementId> hits(Diagram diagram, String wanted) {
        return wanted.isEmpty()
                ? List.of()
                : Stream.concat(diagram.paintOrder().stream(), diagram.edges().stream())
                        .filter(element -> text(element).toLowerCase(Locale.ROOT).contains(wanted))
                        .sorted(Comparator.comparing(element -> !isCalled(element, wanted)))
                        .map(Element::id)
                        .toList();
    }

    private String text(Element element) {
        String named = switch (element) {
            case Node node -> node.name() + " " + session.catalogue().node(node.kind()).title();
            case Edge edge -> session.catalogue().connection(edge.kind()).title();
        };
        return named + " " + element.values().raw().values();
    }
}
