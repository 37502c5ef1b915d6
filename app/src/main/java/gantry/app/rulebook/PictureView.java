package gantry.app.rulebook;

import gantry.app.canvas.CrispCanvas;
import gantry.model.geometry.Size;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A picture as large as its place allows, with exactly the pixels of the screen. Whoever paints is asked anew when the
/// place or the screen has changed; meanwhile the picture that is there is stretched.
final class PictureView extends Region {

    private final ImageView view = new ImageView();
    private final Size natural;
    private final double most;
    private final Painter painter;
    private OptionalDouble asked = OptionalDouble.empty();
    private Optional<Runnable> action = Optional.empty();

    /// Makes pictures of one thing.
    interface Painter {

        /// @param pixels for each unit of the picture
        /// @param show   gets the picture, later
        void paint(double pixels, Consumer<Image> show);
    }

    /// @param natural how large it is at scale 1
    /// @param most    the largest scale
    PictureView(Size natural, double most, Painter painter) {
        this.natural = natural;
        this.most = most;
        this.painter = painter;
        getStyleClass().add("rule-picture");
        view.setManaged(false);
        view.setPreserveRatio(true);
        getChildren().add(view);
    }

    /// Makes the picture something that can be clicked, reached by Tab, and pressed.
    ///
    /// @param words what a press does
    void whenPressed(String words, Runnable press) {
        action = Optional.of(press);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                event.consume();
                press.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                press.run();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            action.ifPresent(Runnable::run);
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }

    private void show(Image image) {
        view.setImage(image);
        requestLayout();
    }

    /// Has the picture painted again, in other colours.
    void repaint() {
        asked = OptionalDouble.empty();
        requestLayout();
    }

    /// The scale at which the picture fits into this width.
    double scale(double width) {
        return Math.min(most, (width - across()) / natural.width());
    }

    private double across() {
        return snappedLeftInset() + snappedRightInset();
    }

    private double down() {
        return snappedTopInset() + snappedBottomInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(natural.width() * most) + across();
    }

    @Override
    protected double computePrefHeight(double width) {
        double scale = width < 0 ? most : scale(width);
        return Math.ceil(natural.height() * scale) + down();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double scale = Math.min(scale(getWidth()), (getHeight() - down()) / natural.height());
        if (scale <= 0) {
            return;
        }
        double device = CrispCanvas.scale(this);
        if (asked.isEmpty() || asked.getAsDouble() != scale * device) {
            asked = OptionalDouble.of(scale * device);
            painter.paint(scale * device, this::show);
        }
        place(natural.width() * scale, device);
    }

    /// Where the picture is as wide as wanted up to a part of a pixel, its pixels are those of the screen.
    private void place(double width, double device) {
        Image image = view.getImage();
        if (image == null) {
            return;
        }
        double own = image.getWidth() / device;
        double shown = Math.abs(own - width) < 1 ? own : width;
        view.setFitWidth(shown);
        double height = shown * image.getHeight() / image.getWidth();
        view.relocate(
                snapPositionX((getWidth() - shown) / 2),
                snapPositionY(snappedTopInset() + (getHeight() - down() - height) / 2));
    }
}
