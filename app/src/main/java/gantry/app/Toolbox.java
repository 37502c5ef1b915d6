package gantry.app;

import gantry.app.editor.ToolState;
import gantry.app.files.Patterns;
import gantry.app.palette.PaletteItem;
import gantry.app.palette.PaletteItems;
import gantry.app.shell.ToolActions;
import gantry.app.text.Texts;
import gantry.app.tool.Workbench;
import gantry.app.tool.connect.Pointing;
import gantry.app.tool.connect.Waiting;
import gantry.app.tool.pan.Hand;
import gantry.app.tool.place.Composition;
import gantry.app.tool.place.Ghost;
import gantry.app.tool.select.Idle;
import gantry.app.tool.space.Armed;
import gantry.model.kind.Catalogue;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Shape;
import java.util.List;
import java.util.Optional;

/// What one draws with in a window: its tools, and what its palette offers.
final class Toolbox {

    private static final Texts TEXTS = Texts.of(Toolbox.class);

    private final Catalogue catalogue;
    private final Patterns patterns;
    private final Workbench bench;
    private final Idle home;

    /// @param home what a tool returns to
    Toolbox(Catalogue catalogue, Patterns patterns, Workbench bench, Idle home) {
        this.catalogue = catalogue;
        this.patterns = patterns;
        this.bench = bench;
        this.home = home;
    }

    List<ToolActions.Choice> tools() {
        return List.of(
                new ToolActions.Choice("select", TEXTS.get("tool.select"), "ui-select", "V", home),
                new ToolActions.Choice("pan", TEXTS.get("tool.pan"), "ui-pan", "H", new Hand(home)),
                new ToolActions.Choice("connect", TEXTS.get("tool.connect"), "ui-connect", "C",
                        new Waiting(bench, home)),
                new ToolActions.Choice("arrow", TEXTS.get("tool.arrow"), "arrow", "A", new Pointing(bench, home)),
                new ToolActions.Choice("note", TEXTS.get("tool.note"), "ui-note", "N", sketch(Shape.NOTE)),
                new ToolActions.Choice("text", TEXTS.get("tool.text"), "text", "T", sketch(Shape.TEXT)),
                new ToolActions.Choice("box", TEXTS.get("tool.box"), "box", "B", sketch(Shape.BOX)),
                new ToolActions.Choice("frame", TEXTS.get("tool.frame"), "frame", "F", sketch(Shape.FRAME)),
                new ToolActions.Choice("space", Armed.title(), "", "", Armed.once(bench, home)));
    }

    /// Places the first kind of annotation with this shape.
    private ToolState sketch(Shape shape) {
        return catalogue.nodes().stream()
                .filter(kind -> kind.isAnnotation() && kind.shape() == shape)
                .findFirst()
                .map(kind -> (ToolState) new Ghost(bench, kind, home))
                .orElse(home);
    }

    PaletteItems items() {
        PaletteItems items = PaletteItems.of(catalogue)
                .withPatterns(patterns.all().stream()
                        .map(each -> new PaletteItem.Pattern(
                                each.id(), each.title(), each.about(), each.words(), each.icon()))
                        .toList());
        return catalogue.connections().stream()
                .filter(ConnectionKind::isFree)
                .findFirst()
                .map(items::withArrow)
                .orElse(items);
    }

    /// The ready composition that the palette offers under this id.
    Optional<Composition> composition(String id) {
        return patterns.find(id)
                .flatMap(pattern -> patterns.fragment(id).map(parts -> new Composition(pattern.title(), parts)));
    }
}
