package gantry.app.canvas;

import gantry.app.editor.EditorState;
import gantry.app.editor.Overlay;
import gantry.app.editor.Viewport;
import gantry.app.tool.RouteCache;
import gantry.export.drawing.Decorations;
import gantry.export.drawing.DiagramPainter;
import gantry.export.drawing.PaintList;
import gantry.export.drawing.ProblemCount;
import gantry.export.drawing.Routes;
import gantry.export.drawing.Surface;
import gantry.export.drawing.TextMeasure;
import gantry.export.drawing.Theme;
import gantry.export.drawing.View;
import gantry.model.check.Checker;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Perspective;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Icons;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Paints the state of the editor. Paints only what changes: nothing at all when the drawing looks as before, and while
/// something is dragged only that, above the rest of the drawing. Keeps the counts of findings until there are new ones.
final class DrawingPainter {

    /// With more than this part of the view to be patched it is quicker to paint all of it.
    private static final double MOST_PATCHED = 0.6;

    private final Catalogue catalogue;
    private final Icons icons;
    private final TextMeasure measure;
    private final RouteCache routes;
    private final Easel easel;
    private Map<ElementId, ProblemCount> counts = Map.of();
    private Checker.Result counted = Checker.Result.NONE;
    private Diagram listed = Diagram.empty("none", "");
    private PaintList list;

    /// The committed diagram when no gesture ran, and what was shown of it.
    private Diagram committed = listed;
    private Diagram rest = listed;
    private Optional<Lifting> lifting = Optional.empty();
    private Optional<Look> painted = Optional.empty();

    /// What the sheet looks like: equal looks are equal pictures.
    private record Look(
            PaintList list, Viewport viewport, Theme theme, Decorations decorations, boolean wantsGrid, double scale) {

        boolean hasGrid() {
            return wantsGrid && viewport.zoom() >= 1;
        }

        Look with(PaintList other) {
            return new Look(other, viewport, theme, decorations, wantsGrid, scale);
        }

        /// The areas of the view that look different from `before`, when only boxes of frames do.
        Optional<List<Bounds>> differing(Look before) {
            return before.with(list).equals(this)
                    ? list.differing(before.list).map(areas -> areas.stream()
                            .flatMap(area -> area.intersection(viewport.visible()).stream()).toList())
                    : Optional.empty();
        }

        Look hiding(Set<ElementId> lifted) {
            Set<ElementId> hidden = new HashSet<>(lifted);
            hidden.addAll(decorations.hidden());
            return new Look(list, viewport, theme, decorations.withHidden(hidden), wantsGrid, scale);
        }
    }

    DrawingPainter(Catalogue catalogue, Icons icons, TextMeasure measure, RouteCache routes, Easel easel) {
        this.catalogue = catalogue;
        this.icons = icons;
        this.measure = measure;
        this.routes = routes;
        this.easel = easel;
        this.list = PaintList.of(listed, routes.routes(listed), catalogue);
    }

    /// @param hovered what is under the pointer
    /// @param scale   device pixels per canvas pixel
    void paint(
            EditorState state, Theme theme, Optional<ElementId> hovered, CanvasOptions options, double scale) {
        Decorations decorations = decorations(state, hovered, options);
        Optional<Lifting.Moment> moment = lifted(state);
        PaintList sheet = moment.map(Lifting.Moment::resting).orElseGet(() -> list(state));
        var look = new Look(
                sheet, state.viewport(), theme, decorations, options.gridProperty().get(), scale);
        moment.ifPresentOrElse(found -> {
            paintSheet(look.hiding(found.hidden()));
            paintFilm(found.lifted(), look);
        }, () -> {
            paintSheet(look);
            easel.removeFilm();
        });
    }

    /// Paints all of the sheet next time: it has lost its picture.
    void forget() {
        painted = Optional.empty();
    }

    /// What a gesture has lifted; empty when there is none, when it changes too much, or when it is not known what was
    /// before.
    private Optional<Lifting.Moment> lifted(EditorState state) {
        if (!state.isPreviewing()) {
            committed = state.diagram();
            rest = state.shown();
            lifting = Optional.empty();
            return Optional.empty();
        }
        if (committed != state.diagram()) {
            return Optional.empty();
        }
        if (lifting.isEmpty()) {
            lifting = Optional.of(new Lifting(rest, routes.routes(rest), list(rest, routes.routes(rest)), catalogue));
        }
        return lifting.get().moment(state.shown(), routes.sketch(rest, state.shown()));
    }

    private void paintSheet(Look look) {
        if (painted.filter(look::equals).isPresent()) {
            return;
        }
        Optional<List<Bounds>> patches = painted.flatMap(look::differing)
                .filter(areas -> isLittle(areas, look.viewport()));
        if (patches.isPresent()) {
            for (Bounds area : patches.get()) {
                View view = new View(area.grow(1 / look.viewport().zoom()), look.viewport().zoom());
                easel.patch(look.viewport(), area, surface -> paintSheet(look, view, surface));
            }
        } else {
            paintSheet(look, view(look.viewport()), easel.sheet(look.viewport()));
        }
        painted = Optional.of(look);
    }

    private void paintSheet(Look look, View view, Surface surface) {
        painter(look.theme()).paintSheet(look.list(), view, look.hasGrid(), look.decorations(), surface);
    }

    private static boolean isLittle(List<Bounds> areas, Viewport viewport) {
        double all = viewport.visible().width() * viewport.visible().height();
        return areas.stream().mapToDouble(area -> area.width() * area.height()).sum() < MOST_PATCHED * all;
    }

    private void paintFilm(PaintList lifted, Look look) {
        Optional<Bounds> visible = lifted.bounds().filter(look.viewport().visible()::intersects);
        if (visible.isEmpty()) {
            easel.removeFilm();
        } else {
            painter(look.theme()).paint(
                    lifted, view(look.viewport()), look.decorations(), easel.film(look.viewport(), visible.get()));
        }
    }

    private DiagramPainter painter(Theme theme) {
        return new DiagramPainter(catalogue, icons, measure, theme);
    }

    /// Covers the whole canvas, also the part of a device pixel at its edge, so that nothing needs clearing.
    private static View view(Viewport viewport) {
        return new View(viewport.visible().grow(1 / viewport.zoom()), viewport.zoom());
    }

    private PaintList list(EditorState state) {
        Diagram shown = state.shown();
        boolean isMoment = state.isPreviewing() && committed == state.diagram();
        return shown == listed ? list : list(shown, isMoment ? routes.sketch(rest, shown) : routes.routes(shown));
    }

    private PaintList list(Diagram diagram, Routes found) {
        if (diagram != listed) {
            list = PaintList.of(diagram, found, catalogue);
            listed = diagram;
        }
        return list;
    }

    private Decorations decorations(EditorState state, Optional<ElementId> hovered, CanvasOptions options) {
        Set<ElementId> targets = new HashSet<>();
        Overlay overlay = state.overlay();
        overlay.drop().ifPresent(targets::add);
        overlay.line().ifPresent(line -> targets.addAll(line.legal()));
        overlay.line().ifPresent(line -> targets.add(line.from()));
        return Decorations.NONE
                .withSelected(selected(state))
                .withHovered(hovered.map(Set::of).orElse(Set.of()))
                .withTargets(targets, overlay.line().isPresent())
                .withHidden(overlay.line().flatMap(Overlay.Line::instead).map(Set::of).orElse(Set.of()))
                .withProblems(options.presentingProperty().get() ? Map.of() : shown(counts(state.checks()), state))
                .withBridges(options.bridgesProperty().get())
                .withTraits(true);
    }

    /// A collapsed frame looks selected when something that it hides is.
    private static Set<ElementId> selected(EditorState state) {
        return state.shown() == state.whole()
                ? state.selection().ids()
                : state.selection().ids().stream()
                        .flatMap(id -> Perspective.standIn(state.shown(), id).stream())
                        .collect(Collectors.toSet());
    }

    /// What a collapsed frame hides is counted at the frame.
    private static Map<ElementId, ProblemCount> shown(Map<ElementId, ProblemCount> counts, EditorState state) {
        if (state.shown() == state.whole()) {
            return counts;
        }
        Map<ElementId, ProblemCount> shown = new HashMap<>();
        counts.forEach((id, count) -> Perspective.standIn(state.shown(), id)
                .ifPresent(visible -> shown.merge(visible, count, ProblemCount::plus)));
        return shown;
    }

    private Map<ElementId, ProblemCount> counts(Checker.Result result) {
        if (result != counted) {
            counts = ProblemCount.byElement(result.problems());
            counted = result;
        }
        return counts;
    }
}
