package gantry.app.canvas;

import gantry.app.editor.EditorState;
import gantry.app.editor.Overlay;
import gantry.app.editor.Viewport;
import gantry.app.tool.RouteCache;
import gantry.export.drawing.Decorations;
import gantry.export.drawing.DiagramPainter;
import gantry.export.drawing.PaintList;
import gantry.export.drawing.ProblemCount;
import gantry.export.drawing.Theme;
import gantry.export.drawing.View;
import gantry.model.check.Checker;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.ElementId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Icons;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.Canvas;

/// Paints the state of the editor on a canvas; keeps the counts of findings until there are new ones.
final class DrawingPainter {

    private final Catalogue catalogue;
    private final Icons icons;
    private final Stamps stamps;
    private final RouteCache routes;
    private Map<ElementId, ProblemCount> counts = Map.of();
    private Diagram listed = Diagram.empty("none", "");
    private PaintList list;
    private Checker.Result counted = Checker.Result.NONE;

    DrawingPainter(Catalogue catalogue, Icons icons, Stamps stamps, RouteCache routes) {
        this.catalogue = catalogue;
        this.icons = icons;
        this.stamps = stamps;
        this.routes = routes;
        this.list = PaintList.of(listed, routes.routes(listed), catalogue);
    }

    /// @param hovered what is under the pointer
    /// @param scale   device pixels per canvas pixel
    void paint(Canvas canvas, EditorState state, Theme theme, Optional<ElementId> hovered, double scale) {
        Viewport viewport = state.viewport();
        var context = canvas.getGraphicsContext2D();
        var surface = new FxSurface(context, viewport.origin(), viewport.zoom(), scale, stamps);
        // Covers the whole canvas, also the part of a device pixel at its edge, so nothing needs clearing.
        var view = new View(viewport.visible().grow(1 / viewport.zoom()), viewport.zoom());
        new DiagramPainter(catalogue, icons, stamps.measure(), theme)
                .paintSheet(list(state.shown()), view, viewport.zoom() >= 1, decorations(state, hovered), surface);
    }

    private PaintList list(Diagram diagram) {
        if (diagram != listed) {
            list = PaintList.of(diagram, routes.routes(diagram), catalogue);
            listed = diagram;
        }
        return list;
    }

    private Decorations decorations(EditorState state, Optional<ElementId> hovered) {
        Set<ElementId> targets = new HashSet<>();
        Overlay overlay = state.overlay();
        overlay.drop().ifPresent(targets::add);
        overlay.line().ifPresent(line -> targets.addAll(line.legal()));
        overlay.line().ifPresent(line -> targets.add(line.from()));
        return Decorations.NONE
                .withSelected(state.selection().ids())
                .withHovered(hovered.map(Set::of).orElse(Set.of()))
                .withTargets(targets, overlay.line().isPresent())
                .withProblems(counts(state.checks()));
    }

    private Map<ElementId, ProblemCount> counts(Checker.Result result) {
        if (result != counted) {
            Map<ElementId, ProblemCount> fresh = new HashMap<>();
            for (Problem problem : result.problems()) {
                if (problem.location() instanceof Location.InDiagram at) {
                    fresh.merge(at.element(), one(problem), ProblemCount::plus);
                }
            }
            counts = Map.copyOf(fresh);
            counted = result;
        }
        return counts;
    }

    private static ProblemCount one(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> new ProblemCount(1, 0, 0);
            case WARNING -> new ProblemCount(0, 1, 0);
            case INFO -> new ProblemCount(0, 0, 1);
        };
    }
}
