package gantry.export.drawing;

import gantry.export.drawing.TextStyle.Weight;
import gantry.model.diagram.ElementId;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Icons;

/// Everything that stays the same while one picture is painted.
record Pass(Surface surface, Theme theme, TextMeasure measure, Icons icons, View view, Decorations decorations) {

    static final double RADIUS = 8;

    /// The weight of symbols, in units of their 24 x 24 grid.
    private static final double SYMBOL = 1.6;

    View.Detail detail() {
        return view.detail();
    }

    boolean isSelected(ElementId id) {
        return decorations.selected().contains(id);
    }

    boolean isHovered(ElementId id) {
        return decorations.hovered().contains(id);
    }

    boolean isTarget(ElementId id) {
        return decorations.targets().contains(id);
    }

    Colour colour(Theme.Role role) {
        return theme.colour(role);
    }

    TextStyle style(double size, Theme.Role role) {
        return TextStyle.of(size, theme.colour(role));
    }

    TextStyle strong(double size, Colour colour) {
        return TextStyle.of(size, colour).withWeight(Weight.SEMI_BOLD);
    }

    void symbol(String name, Bounds bounds, Colour colour) {
        surface.icon(icons.pathOrUnknown(name), bounds, Stroke.solid(colour, SYMBOL));
    }

    /// Fades what was just painted, and draws the outline of a selected, hovered or accepting node.
    void mark(ElementId id, Bounds bounds) {
        fade(id, bounds);
        if (isTarget(id)) {
            outline(bounds, colour(Theme.Role.TARGET), 2);
        }
        if (isSelected(id)) {
            outline(bounds, colour(Theme.Role.ACCENT), 2);
        } else if (isHovered(id)) {
            outline(bounds, colour(Theme.Role.HOVER), 1.5);
        }
    }

    /// Fades what was just painted, when the node is neither legal nor selected.
    void fade(ElementId id, Bounds bounds) {
        if (decorations.isDimmed(id)) {
            surface.fillRoundRect(bounds, RADIUS, colour(Theme.Role.DIM));
        }
    }

    private void outline(Bounds bounds, Colour colour, double pixels) {
        double gap = view.world(pixels);
        if (detail() == View.Detail.FULL) {
            surface.strokeRoundRect(bounds.grow(gap), RADIUS + gap, Stroke.solid(colour, gap));
        } else {
            surface.strokeRect(bounds.grow(gap), Stroke.solid(colour, gap));
        }
    }
}
