package gantry.app.shell;

import gantry.app.canvas.CanvasOptions;
import gantry.app.editor.EditorSession;
import gantry.app.settings.Settings;
import gantry.app.theme.Glyphs;
import gantry.app.theme.Looks;
import javafx.stage.Stage;

/// What every part of one window stands on.
///
/// @param options what the canvas shows beside the drawing
public record Desk(
        Stage stage, EditorSession session, Settings settings, Looks looks, Glyphs glyphs, CanvasOptions options) {}
