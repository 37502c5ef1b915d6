package gantry.app.start;

import gantry.app.files.Thumbnails;
import gantry.app.theme.Glyphs;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The upper part of a card: a small picture over its whole width, or a quiet symbol until there is one.
final class PictureBox extends Region {

    private static final double SYMBOL = 28;

    /// Twice the radius of the card's corners inside its border.
    private static final double ROUND = 14;

    private final ImageView view = new ImageView();
    private final Node symbol;
    private Optional<Image> image = Optional.empty();

    PictureBox(Glyphs glyphs) {
        getStyleClass().add("start-card-picture");
        symbol = glyphs.of("frame", SYMBOL);
        view.setSmooth(true);
        view.setManaged(false);
        getChildren().addAll(symbol, view);
        var edge = new Rectangle();
        edge.setArcWidth(ROUND);
        edge.setArcHeight(ROUND);
        edge.widthProperty().bind(widthProperty());
        // Only the upper corners are round.
        edge.heightProperty().bind(heightProperty().add(ROUND));
        setClip(edge);
    }

    void show(Image shown) {
        image = Optional.of(shown);
        view.setImage(shown);
        symbol.setVisible(false);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double known = width > 0 ? width : Thumbnails.SIZE.width();
        return Math.floor(known * Thumbnails.SIZE.height() / Thumbnails.SIZE.width());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        symbol.resizeRelocate(
                Math.round((getWidth() - SYMBOL) / 2), Math.round((getHeight() - SYMBOL) / 2), SYMBOL, SYMBOL);
        if (image.isPresent()) {
            view.setFitWidth(getWidth());
            view.setFitHeight(getHeight());
        }
    }
}
