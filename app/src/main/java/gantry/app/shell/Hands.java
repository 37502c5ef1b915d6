package gantry.app.shell;

import gantry.app.editor.ToolState;
import gantry.app.jobs.Tidying;
import gantry.app.tool.Commands;
import gantry.model.check.Fix;
import gantry.model.kind.NodeKind;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// What the user can do to the drawing apart from the mouse.
///
/// @param hand        the tool that only scrolls
/// @param apply       makes a fix an undo step
/// @param insert      adds a kind where the user is looking
/// @param tidy        lays the drawing out, and knows whether things glide
/// @param leads       where keys put the cursor
public record Hands(
        Commands commands,
        List<ToolActions.Choice> tools,
        ToolState hand,
        Consumer<Fix> apply,
        Consumer<NodeKind> insert,
        Tidying tidy,
        Leads leads) {

    /// Where keys put the cursor.
    ///
    /// @param findKind    leads to the palette's search
    /// @param editDetails leads to the inspector's first field
    /// @param outline     leads to the tree of the drawing
    /// @param problem     leads to the next finding, or to the previous one for -1
    public record Leads(Runnable findKind, Runnable editDetails, Runnable outline, IntConsumer problem) {}
}
