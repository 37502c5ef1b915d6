package gantry.export.drawing;

import gantry.export.drawing.Theme.Role;
import gantry.model.diagram.Node;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Sight;

/// Paints a card: a tile with the symbol, the name, one fact, and small chips for what is counted.
final class CardPainter {

    private static final double PADDING = 12;
    private static final double TILE = 40;
    private static final double NAME_SIZE = 13;
    private static final double FACT_SIZE = 11;
    private static final double NAME_LINE = 17;
    private static final double FACT_LINE = 15;
    private static final double CHIP_WIDTH = 7;
    private static final double CHIP_HEIGHT = 9;
    private static final double CHIP_GAP = 3;
    private static final double CHIP_LINE = 14;
    private static final int MOST_CHIPS = 8;

    private final Pass pass;

    CardPainter(Pass pass) {
        this.pass = pass;
    }

    void paint(Node node, NodeKind kind, Sight sight) {
        Bounds card = node.bounds();
        Colour category = pass.theme().colour(kind.category());
        switch (pass.detail()) {
            case FAR -> pass.surface().fillRect(card, category);
            case PLAIN -> {
                pass.surface().fillRect(card, pass.colour(Role.CARD_FILL));
                pass.surface().fillRect(new Bounds(card.x(), card.y(), Math.min(TILE, card.width()), card.height()),
                        category);
            }
            case FULL -> paintFully(node, kind, sight, category);
        }
        pass.mark(node.id(), card);
    }

    private void paintFully(Node node, NodeKind kind, Sight sight, Colour category) {
        Bounds card = node.bounds();
        Stroke.Dash dash = kind.isKnown() ? Stroke.Dash.SOLID : Stroke.Dash.DASHED;
        pass.surface().fillRoundRect(card, Pass.RADIUS, pass.colour(Role.CARD_FILL));
        pass.surface().strokeRoundRect(card, Pass.RADIUS, new Stroke(pass.colour(Role.CARD_BORDER), 1, dash));
        double size = Math.clamp(Math.min(card.width(), card.height()) - 2 * PADDING, 8, TILE);
        double top = Math.min(PADDING, (card.height() - size) / 2);
        Bounds tile = new Bounds(card.x() + top, card.y() + top, size, size);
        pass.surface().fillRoundRect(tile, size * 0.18, category);
        pass.symbol(kind.icon(), tile.grow(-size * 0.17), pass.colour(Role.ON_CATEGORY));
        double left = tile.right() + 10;
        paintLines(node, kind, sight, new Bounds(left, card.y(), Math.max(0, card.right() - 8 - left), card.height()));
    }

    private void paintLines(Node node, NodeKind kind, Sight sight, Bounds room) {
        boolean small = pass.view().showsSmallText();
        String fact = small ? kind.fact(sight) : "";
        int chips = small ? kind.chips(node.values()) : 0;
        double height = NAME_LINE + (fact.isEmpty() ? 0 : FACT_LINE) + (chips > 0 ? CHIP_LINE : 0);
        double y = room.y() + Math.max(0, (room.height() - height) / 2) + NAME_SIZE;
        TextStyle nameStyle = pass.strong(NAME_SIZE, pass.colour(Role.TEXT));
        line(node.name().isBlank() ? kind.title() : node.name(), new Point(room.x(), y), nameStyle, room.width());
        y += NAME_LINE - NAME_SIZE + FACT_SIZE;
        if (!fact.isEmpty()) {
            line(fact, new Point(room.x(), y), pass.style(FACT_SIZE, Role.MUTED_TEXT), room.width());
            y += FACT_LINE;
        }
        if (chips > 0) {
            paintChips(chips, new Point(room.x(), y - FACT_SIZE + 3), pass.theme().colour(kind.category()));
        }
    }

    private void line(String text, Point baseline, TextStyle style, double width) {
        String fitting = pass.measure().fit(text, style, width);
        if (!fitting.isEmpty()) {
            pass.surface().text(fitting, baseline, style);
        }
    }

    private void paintChips(int count, Point origin, Colour category) {
        int drawn = Math.min(count, MOST_CHIPS);
        for (int i = 0; i < drawn; i++) {
            double x = origin.x() + i * (CHIP_WIDTH + CHIP_GAP);
            pass.surface().fillRoundRect(new Bounds(x, origin.y(), CHIP_WIDTH, CHIP_HEIGHT), 2, category);
        }
        if (count > drawn) {
            Point after = origin.plus(drawn * (CHIP_WIDTH + CHIP_GAP), CHIP_HEIGHT);
            pass.surface().text("+" + (count - drawn), after, pass.style(FACT_SIZE, Role.MUTED_TEXT));
        }
    }
}
