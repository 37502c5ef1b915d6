package gantry.app.canvas;

import gantry.app.tool.Choices;
import gantry.app.tool.Editing;
import gantry.model.diagram.ElementId;
import gantry.model.geometry.Point;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Stands in for the canvas until there is one: tools need somebody to ask before the canvas, which needs the tools, can
/// be built.
public final class CanvasPort implements Editing, Choices {

    private Optional<CanvasView> canvas = Optional.empty();

    /// Passes everything on to `view` from now on.
    public void connect(CanvasView view) {
        canvas = Optional.of(view);
    }

    @Override
    public void rename(ElementId id) {
        canvas.ifPresent(view -> view.rename(id));
    }

    @Override
    public void rename(ElementId id, String text) {
        canvas.ifPresent(view -> view.rename(id, text));
    }

    @Override
    public void ask(Point screen, List<Option> options, IntConsumer chosen) {
        canvas.ifPresent(view -> view.ask(screen, options, chosen));
    }
}
