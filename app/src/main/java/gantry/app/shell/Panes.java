package gantry.app.shell;

import gantry.app.canvas.CanvasView;
import gantry.app.rulebook.RuleBrowser;
import java.util.List;
import javafx.scene.layout.Region;

/// The panes that the window arranges.
///
/// @param problems  the first page of the drawer
/// @param templates the live previews, the further pages
/// @param outline   the drawing as a tree, the last page
/// @param rules     the book of rules, in a window of its own
public record Panes(
        CanvasView canvas,
        Region palette,
        Region inspector,
        Region minimap,
        Region problems,
        List<Page> templates,
        Page outline,
        RuleBrowser rules) {

    /// A page of the drawer.
    public record Page(String title, Region content) {}
}
