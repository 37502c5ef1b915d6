package gantry.app.shell;

import java.util.List;

/// All windows of the program, as the menus of one of them know them.
public interface AllWindows {

    /// One open window.
    ///
    /// @param title  what its title bar says about the drawing
    /// @param isThis true for the window that asks
    record Entry(String title, boolean isThis, Runnable bringToFront) {}

    /// The windows in the order in which they were opened.
    List<Entry> entries();

    void openNew();

    /// Closes the window that asks, once nothing is left to lose in it.
    void close();

    /// Closes all windows, once nothing is left to lose in any.
    void quit();
}
