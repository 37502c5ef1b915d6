package gantry.export.drawing;

import gantry.export.drawing.TextStyle.Align;
import gantry.export.drawing.Theme.Role;
import gantry.model.diagram.Node;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Sight;
import gantry.model.kind.Tint;
import java.util.List;

/// Paints what is only sketched: sticky notes and plain boxes, their text wrapped to their size.
final class SketchPainter {

    private static final double PADDING = 10;
    private static final double NOTE_SIZE = 12.5;
    private static final double BOX_SIZE = 13;
    private static final double LINE = 17;
    private static final double FOLD = 14;
    private static final double NOTE_RADIUS = 3;

    private final Pass pass;

    SketchPainter(Pass pass) {
        this.pass = pass;
    }

    /// A note: the name as its heading, below it the text that the kind shows as its fact.
    void paintNote(Node node, NodeKind kind, Sight sight) {
        Bounds note = node.bounds();
        Tint tint = kind.tint(node.values());
        Colour fill = pass.theme().colour(Role.NOTE_FILL, tint);
        if (pass.detail() != View.Detail.FULL) {
            pass.surface().fillRect(note, fill);
            pass.mark(node.id(), note);
            return;
        }
        Colour border = pass.theme().colour(Role.NOTE_BORDER, tint);
        pass.surface().fillRoundRect(note, NOTE_RADIUS, fill);
        pass.surface().strokeRoundRect(note, NOTE_RADIUS, Stroke.solid(border, 1));
        if (note.width() > 3 * FOLD && note.height() > 3 * FOLD) {
            Point corner = new Point(note.right() - FOLD, note.bottom() - FOLD);
            pass.surface().fillPolygon(
                    List.of(corner, new Point(note.right(), corner.y()), new Point(corner.x(), note.bottom())), border);
        }
        TextStyle style = pass.style(NOTE_SIZE, Role.NOTE_TEXT).withColour(pass.theme().colour(Role.NOTE_TEXT, tint));
        int room = (int) Math.max(0, (note.height() - 2 * PADDING + 4) / LINE);
        String text = kind.fact(sight);
        double width = Math.max(0, note.width() - 2 * PADDING);
        TextStyle heading = text.isEmpty() ? style : style.withWeight(TextStyle.Weight.SEMI_BOLD);
        List<String> name = lines(node.name(), heading, width, room);
        Point start = new Point(note.x() + PADDING, note.y() + PADDING + NOTE_SIZE - 1);
        paintLines(name, start, heading);
        paintLines(lines(text, style, width, room - name.size()), start.plus(0, name.size() * LINE), style);
        pass.mark(node.id(), note);
    }

    /// A box: its name and fact in the middle.
    void paintBox(Node node, NodeKind kind, Sight sight) {
        Bounds box = node.bounds();
        if (pass.detail() == View.Detail.FULL) {
            pass.surface().fillRoundRect(box, Pass.RADIUS, pass.colour(Role.BOX_FILL));
            pass.surface().strokeRoundRect(box, Pass.RADIUS, Stroke.solid(pass.colour(Role.BOX_BORDER), 1.25));
            paintBoxText(node, kind, sight);
        } else {
            pass.surface().fillRect(box, pass.colour(Role.BOX_FILL));
            pass.surface().strokeRect(box, Stroke.solid(pass.colour(Role.BOX_BORDER), pass.view().world(1)));
        }
        pass.mark(node.id(), box);
    }

    private void paintBoxText(Node node, NodeKind kind, Sight sight) {
        Bounds box = node.bounds();
        TextStyle name = pass.strong(BOX_SIZE, pass.colour(Role.TEXT)).withAlign(Align.MIDDLE);
        TextStyle fact = pass.style(NOTE_SIZE, Role.MUTED_TEXT).withAlign(Align.MIDDLE);
        int room = (int) Math.max(0, (box.height() - PADDING) / LINE);
        double width = Math.max(0, box.width() - 2 * PADDING);
        List<String> names = lines(node.name(), name, width, room);
        List<String> facts = lines(kind.fact(sight), fact, width, room - names.size());
        double height = (names.size() + facts.size()) * LINE;
        Point start = new Point(box.center().x(), box.center().y() - height / 2 + BOX_SIZE);
        paintLines(names, start, name);
        paintLines(facts, start.plus(0, names.size() * LINE), fact);
    }

    private List<String> lines(String text, TextStyle style, double width, int most) {
        return text.isBlank() || most <= 0 ? List.of() : pass.measure().wrap(text, style, width, most);
    }

    private void paintLines(List<String> lines, Point first, TextStyle style) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                pass.surface().text(lines.get(i), first.plus(0, i * LINE), style);
            }
        }
    }
}
