package gantry.app.start;

import gantry.app.files.Difficulty;
import gantry.app.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;

/// Says how difficult a sample is: in dots and in a word.
final class Dots extends HBox {

    private static final Texts TEXTS = Texts.of(Dots.class);
    private static final double GAP = 4;
    private static final double RADIUS = 3.5;

    Dots(Difficulty difficulty) {
        super(GAP);
        getStyleClass().add("dots");
        setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < Difficulty.values().length; i++) {
            var dot = new Circle(RADIUS);
            dot.getStyleClass().add(i < difficulty.dots() ? "dot-full" : "dot-empty");
            getChildren().add(dot);
        }
        getChildren().add(new Label(word(difficulty)));
    }

    static String word(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> TEXTS.get("difficulty.easy");
            case MEDIUM -> TEXTS.get("difficulty.medium");
            case HARD -> TEXTS.get("difficulty.hard");
        };
    }
}
