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

/// Paints what is only sketched: sticky notes, plain boxes, bare text and placeholders for pictures, all texts wrapped to
/// their size.
final class SketchPainter {

    private static final double PADDING = 10;
    private static final double NOTE_SIZE = 12.5;
    private static final double BOX_SIZE = 13;
    private static final double LINE = 17;
    private static final double FOLD = 14;
    private static final double NOTE_RADIUS = 3;
    private static final double TEXT_SIZE = 13;
    private static final double GLYPH = 56;

    /// What stands for text that is too small to be read.
    private static final double SHADOW = 0.12;

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
        paintWords(node.name(), kind.fact(sight), note.grow(-PADDING), style);
        pass.mark(node.id(), note);
    }

    /// A heading and the text below it; a heading alone is plain text.
    private void paintWords(String heading, String text, Bounds area, TextStyle style) {
        double line = line(style);
        int room = (int) Math.max(1, (area.height() + 4) / line);
        TextStyle strong = text.isEmpty() ? style : style.withWeight(TextStyle.Weight.SEMI_BOLD);
        List<String> first = lines(heading, strong, area.width(), room);
        Point start = new Point(area.x(), area.y() + style.size() - 1);
        paintLines(first, start, strong);
        paintLines(lines(text, style, area.width(), room - first.size()), start.plus(0, first.size() * line), style);
    }

    /// From one baseline to the next.
    private static double line(TextStyle style) {
        return Math.max(LINE, style.size() * LINE / TEXT_SIZE);
    }

    /// Bare text: the name as its heading, below it the text that the kind shows as its fact. Text that is empty shows the
    /// title of its kind, so that it can be found.
    void paintText(Node node, NodeKind kind, Sight sight) {
        Bounds box = node.bounds();
        if (pass.detail() == View.Detail.FULL) {
            String text = kind.fact(sight);
            boolean isEmpty = text.isBlank() && node.name().isBlank();
            double scale = kind.textScale(node.values());
            TextStyle style = pass.style(TEXT_SIZE * scale, isEmpty ? Role.MUTED_TEXT : Role.TEXT);
            paintWords(node.name(), isEmpty ? kind.title() : text, box, style);
        } else {
            pass.surface().fillRect(box, pass.colour(Role.TEXT).withOpacity(SHADOW));
        }
        pass.mark(node.id(), box);
    }

    /// A placeholder for a picture: a dashed border round a symbol, and the name as its caption, else the fact.
    void paintPicture(Node node, NodeKind kind, Sight sight) {
        Bounds box = node.bounds();
        if (pass.detail() != View.Detail.FULL) {
            pass.surface().fillRect(box, pass.colour(Role.BOX_BORDER).withOpacity(SHADOW));
            pass.mark(node.id(), box);
            return;
        }
        TextStyle style = pass.style(NOTE_SIZE, Role.MUTED_TEXT).withAlign(Align.MIDDLE);
        String words = node.name().isBlank() ? kind.fact(sight) : node.name();
        String caption = pass.measure().fit(words.strip(), style, box.width());
        double height = caption.isEmpty() || box.height() < 3 * LINE ? box.height() : box.height() - LINE;
        Bounds picture = new Bounds(box.x(), box.y(), box.width(), height);
        Stroke border = new Stroke(pass.colour(Role.BOX_BORDER), 1.25, Stroke.Dash.DASHED);
        pass.surface().fillRoundRect(picture, Pass.RADIUS, pass.colour(Role.BOX_BORDER).withOpacity(SHADOW));
        pass.surface().strokeRoundRect(picture, Pass.RADIUS, border);
        double size = Math.min(GLYPH, Math.min(picture.width(), picture.height()) * 0.6);
        Point middle = picture.center();
        Bounds place = new Bounds(middle.x() - size / 2, middle.y() - size / 2, size, size);
        pass.surface().icon(pass.icons().require("ui-picture"), place, Stroke.solid(pass.colour(Role.BOX_BORDER), 1.2));
        if (height < box.height()) {
            pass.surface().text(caption, style.centred(new Point(middle.x(), box.bottom() - LINE / 2)), style);
        }
        pass.mark(node.id(), box);
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
        Point start = name.centred(box.center().plus(0, (LINE - height) / 2));
        paintLines(names, start, name);
        paintLines(facts, start.plus(0, names.size() * LINE), fact);
    }

    private List<String> lines(String text, TextStyle style, double width, int most) {
        return text.isBlank() || most <= 0 ? List.of() : pass.measure().wrap(text, style, width, most);
    }

    private void paintLines(List<String> lines, Point first, TextStyle style) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                pass.surface().text(lines.get(i), first.plus(0, i * line(style)), style);
            }
        }
    }
}
