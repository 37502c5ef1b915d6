package gantry.app.inspector;

import gantry.app.jobs.LiveExports;
import gantry.app.jobs.LiveExports.Outcome;
import gantry.app.text.Texts;
import gantry.export.Artifact;
import gantry.export.SourceMap.Span;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.ElementId;
import gantry.model.kind.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the selected element becomes in every target: its resources and objects with their live text, implied ones
/// included. Nothing is exported while the section is closed.
final class BecomesSection extends VBox {

    private static final Texts TEXTS = Texts.of(BecomesSection.class);
    private static final double GAP = 8;
    private static final double LINE_HEIGHT = 17;
    private static final int MOST_LINES = 14;

    private final InspectorMemory memory;
    private final LiveExports exports;
    private final Opener opener;
    private final FoldHeading heading = new FoldHeading(TEXTS.get("becomes"), this::toggle);
    private final VBox body = new VBox(GAP);
    private @Nullable ElementId subject;
    private @Nullable Diagram diagram;
    private List<Line> shown = List.of();

    /// Shows lines of an export in its preview.
    interface Opener {
        void open(Target target, Span span);
    }

    /// One resource or object of the element.
    private record Line(Target target, Span span, String text) {}

    BecomesSection(InspectorMemory memory, LiveExports exports, Opener opener) {
        super(GAP);
        this.memory = memory;
        this.exports = exports;
        this.opener = opener;
        getStyleClass().addAll("section", "becomes");
        getChildren().addAll(heading, body);
        fold(memory.isShowingBecomes());
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    private void toggle(boolean isOpen) {
        memory.setShowingBecomes(isOpen);
        fold(isOpen);
        update();
    }

    private void fold(boolean isOpen) {
        heading.show(isOpen, "");
        body.setVisible(isOpen);
        body.setManaged(isOpen);
    }

    /// Follows the one selected element; hidden when there are several or none.
    void show(Optional<ElementId> element, Diagram current) {
        boolean isOther = !element.equals(Optional.ofNullable(subject));
        if (!isOther && current == diagram) {
            return;
        }
        if (isOther) {
            shown = List.of();
            body.getChildren().clear();
        }
        subject = element.orElse(null);
        diagram = current;
        setVisible(element.isPresent());
        update();
    }

    private void update() {
        Diagram asked = diagram;
        ElementId element = subject;
        if (body.isVisible() && asked != null && element != null) {
            exports.of(asked, outcomes -> {
                if (element.equals(subject)) {
                    fill(lines(element, outcomes));
                }
            });
        }
    }

    private static List<Line> lines(ElementId element, List<Outcome> outcomes) {
        List<Line> lines = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            for (Span span : outcome.result().sourceMap().spansOf(element)) {
                lines.add(new Line(outcome.exporter().target(), span, text(outcome, span)));
            }
        }
        return lines;
    }

    private static String text(Outcome outcome, Span span) {
        return outcome.result().artifacts().stream()
                .filter(artifact -> artifact.path().equals(span.artifact()))
                .findFirst()
                .map(Artifact::text)
                .orElse("")
                .lines()
                .skip(span.first() - 1L)
                .limit(span.last() - span.first() + 1L)
                .collect(Collectors.joining("\n"))
                .stripIndent();
    }

    private void fill(List<Line> lines) {
        if (lines.equals(shown) && !body.getChildren().isEmpty()) {
            return;
        }
        shown = lines;
        body.getChildren().clear();
        if (lines.isEmpty()) {
            var nothing = muted(TEXTS.get("becomes.nothing"));
            nothing.setWrapText(true);
            body.getChildren().add(nothing);
        }
        for (Target target : lines.stream().map(Line::target).distinct().toList()) {
            List<Line> here = lines.stream().filter(line -> line.target().equals(target)).toList();
            if (!here.isEmpty()) {
                body.getChildren().add(muted(target.title()));
                here.forEach(line -> body.getChildren().add(entry(line)));
            }
        }
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private Node entry(Line line) {
        var name = new Hyperlink(line.span().name());
        name.getStyleClass().add("element-link");
        name.setOnAction(event -> opener.open(line.target(), line.span()));
        var head = new FlowPane(GAP, 0, name);
        if (!line.span().type().isEmpty()) {
            head.getChildren().add(muted(line.span().type()));
        }
        var text = new TextArea(line.text());
        text.setEditable(false);
        text.setFocusTraversable(false);
        text.getStyleClass().add("becomes-text");
        text.setAccessibleText(TEXTS.get("becomes.text", line.span().name()));
        double height = Math.min(MOST_LINES, line.text().lines().count() + 1) * LINE_HEIGHT;
        text.setPrefHeight(height);
        text.setMinHeight(height);
        return new VBox(2, head, text);
    }
}
