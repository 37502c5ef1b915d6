package gantry.app.tool;

import gantry.model.geometry.Point;
import java.util.List;
import java.util.function.IntConsumer;

/// What tools ask of the window when the user must choose; the window shows a menu, tests answer directly.
public interface Choices {

    /// One line of the menu.
    ///
    /// @param label  a few words
    /// @param detail what it means, in smaller letters; may be empty
    /// @param group  the heading over it and its neighbours in a long menu; may be empty
    record Option(String label, String detail, String group) {

        public Option(String label, String detail) {
            this(label, detail, "");
        }
    }

    /// Offers `options`, at least one, at a place on the canvas.
    ///
    /// @param screen in pixels from the canvas's top left corner
    /// @param chosen told the index of the option taken; never called when the user leaves the menu
    void ask(Point screen, List<Option> options, IntConsumer chosen);
}
