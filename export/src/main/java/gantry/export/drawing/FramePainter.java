package gantry.export.drawing;

import gantry.export.drawing.Theme.Role;
import gantry.model.diagram.Node;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Sight;

/// Paints a frame: a thin border in the colour of its category, a faint fill, and a header with symbol, name and fact.
final class FramePainter {

    /// How high the header is: children should start below it, in world units.
    static final double HEADER = 32;

    private static final double SYMBOL = 16;
    private static final double NAME_SIZE = 12;
    private static final double FACT_SIZE = 11;
    private static final double BASELINE = 20;

    private final Pass pass;

    FramePainter(Pass pass) {
        this.pass = pass;
    }

    void paint(Node node, NodeKind kind, Sight sight) {
        Bounds frame = node.bounds();
        Colour category = pass.theme().colour(kind.category());
        boolean plain = kind.isTransparent() || !kind.isKnown();
        if (pass.detail() == View.Detail.FULL) {
            Stroke border = new Stroke(category, 1.25, plain ? Stroke.Dash.DASHED : Stroke.Dash.SOLID);
            pass.surface().fillRoundRect(frame, Pass.RADIUS, pass.theme().frameFill(kind.category()));
            pass.surface().strokeRoundRect(frame, Pass.RADIUS, border);
            paintHeader(node, kind, sight, category);
        } else {
            pass.surface().fillRect(frame, pass.theme().frameFill(kind.category()));
            pass.surface().strokeRect(frame, Stroke.solid(category, pass.view().world(1)));
        }
        if (pass.isTarget(node.id())) {
            pass.surface().fillRoundRect(frame, Pass.RADIUS, pass.colour(Role.TARGET).withOpacity(0.08));
        }
        pass.mark(node.id(), frame);
    }

    private void paintHeader(Node node, NodeKind kind, Sight sight, Colour category) {
        Bounds frame = node.bounds();
        double x = frame.x() + 10;
        pass.symbol(kind.icon(), new Bounds(x, frame.y() + 8, SYMBOL, SYMBOL), category);
        x += SYMBOL + 6;
        double room = Math.max(0, frame.right() - 10 - x);
        TextStyle nameStyle = pass.strong(NAME_SIZE, category);
        String name = pass.measure().fit(node.name().isBlank() ? kind.title() : node.name(), nameStyle, room);
        if (name.isEmpty()) {
            return;
        }
        pass.surface().text(name, new Point(x, frame.y() + BASELINE), nameStyle);
        String fact = pass.view().showsSmallText() ? kind.fact(sight) : "";
        TextStyle factStyle = pass.style(FACT_SIZE, Role.MUTED_TEXT);
        double used = pass.measure().width(name, nameStyle) + 8;
        String fitting = pass.measure().fit(fact, factStyle, room - used);
        if (!fitting.isEmpty()) {
            pass.surface().text(fitting, new Point(x + used, frame.y() + BASELINE), factStyle);
        }
    }
}
