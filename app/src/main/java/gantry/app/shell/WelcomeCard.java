package gantry.app.shell;

import gantry.app.files.Documents;
import gantry.app.files.Samples;
import java.util.Comparator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What an empty drawing shows: how to begin, and samples to begin with.
final class WelcomeCard extends VBox {

    private static final double GAP = 8;
    private static final double WIDTH = 440;
    private static final double ROWS = 290;

    WelcomeCard(Documents documents, Samples samples) {
        super(GAP);
        getStyleClass().add("welcome");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        var title = new Label("Start drawing");
        title.getStyleClass().add("welcome-title");
        var text = new Label(
                "Drag a region from the palette onto the canvas and put a VPC into it, or sketch with notes and"
                        + " boxes first. Drag from the dots of an element to connect it.");
        text.setWrapText(true);
        getChildren().addAll(title, text);
        if (!samples.all().isEmpty()) {
            var heading = new Label("Or start from a sample");
            heading.getStyleClass().add("welcome-heading");
            getChildren().add(heading);
        }
        if (!samples.all().isEmpty()) {
            getChildren().add(entries(samples, documents));
        }
        var open = new Button("Open…");
        open.setOnAction(event -> documents.open());
        var foot = new HBox(GAP, open, new Label("or drop a file here"));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("welcome-foot");
        getChildren().add(foot);
    }

    /// The samples, easy ones first.
    private static ScrollPane entries(Samples samples, Documents documents) {
        var rows = new VBox(GAP);
        samples.all().stream()
                .sorted(Comparator.comparingLong((Samples.Sample sample) -> difficulty(sample)))
                .forEach(sample -> rows.getChildren().add(entry(sample, documents)));
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(ROWS);
        scroll.getStyleClass().add("welcome-samples");
        return scroll;
    }

    /// As its lesson tells it: one filled dot for an easy one, three for a hard one.
    private static long difficulty(Samples.Sample sample) {
        return sample.summary().chars().filter(each -> each == '●').count();
    }

    private static Button entry(Samples.Sample sample, Documents documents) {
        var name = new Label(sample.title());
        name.getStyleClass().add("sample-title");
        var lines = new VBox(name);
        if (!sample.summary().isEmpty()) {
            var summary = new Label(sample.summary());
            summary.getStyleClass().add("sample-summary");
            lines.getChildren().add(summary);
        }
        var button = new Button("", lines);
        button.getStyleClass().add("sample");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setAccessibleText(sample.title() + ". " + sample.summary());
        button.setOnAction(event -> documents.open(sample));
        return button;
    }
}
