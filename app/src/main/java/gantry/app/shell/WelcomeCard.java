package gantry.app.shell;

import gantry.app.files.Documents;
import gantry.app.files.Samples;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What an empty drawing shows: how to begin, and samples to begin with.
final class WelcomeCard extends VBox {

    private static final double GAP = 8;
    private static final double WIDTH = 440;
    private static final int MOST_SAMPLES = 6;

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
        samples.all().stream()
                .limit(MOST_SAMPLES)
                .forEach(sample -> getChildren().add(entry(sample, documents)));
        var open = new Button("Open…");
        open.setOnAction(event -> documents.open());
        var foot = new HBox(GAP, open, new Label("or drop a file here"));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("welcome-foot");
        getChildren().add(foot);
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
