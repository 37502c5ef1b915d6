package gantry.export.drawing;

import gantry.export.drawing.TextStyle.Weight;
import gantry.model.diagram.ElementId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
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

    /// Writes a line of text, as much of it as there is room for.
    ///
    /// @param middle where the line starts, half way down
    void line(String text, Point middle, TextStyle style, double width) {
        String fitting = measure.fit(text, style, width);
        if (!fitting.isEmpty()) {
            surface.text(fitting, style.centred(middle), style);
        }
    }

    /// A card where there is no room for letters: from far away one rectangle, else paper with the tile as a stripe. Its
    /// border is the rest of a rectangle below, which is painted sooner than four lines.
    ///
    /// @param tile how broad the stripe is, in world units
    void plainCard(Bounds card, Colour category, double tile) {
        if (detail() == View.Detail.FAR) {
            surface.fillRect(card, category);
        } else {
            surface.fillRect(card, colour(Theme.Role.CARD_BORDER));
            surface.fillRect(card.grow(-view.world(1)), colour(Theme.Role.CARD_FILL));
            surface.fillRect(new Bounds(card.x(), card.y(), Math.min(tile, card.width()), card.height()), category);
        }
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
