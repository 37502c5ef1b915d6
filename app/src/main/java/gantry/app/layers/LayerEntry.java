package gantry.app.layers;

import gantry.app.text.Texts;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Layers;
import gantry.model.diagram.Node;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Category;
import gantry.model.kind.LineStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One layer that occurs in a drawing: the elements of one category, or the lines of one style.
sealed interface LayerEntry {

    Texts TEXTS = Texts.of(LayerEntry.class);

    /// Distinguishes it from all other layers.
    String name();

    String title();

    /// How many elements or connections it holds.
    int count();

    boolean isHidden(Layers hidden);

    /// `hidden` with this layer hidden or shown.
    Layers toggled(Layers hidden, boolean hides);

    /// The elements of one category.
    record Elements(Category category, int count) implements LayerEntry {

        @Override
        public String name() {
            return category.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String title() {
            return category.title();
        }

        @Override
        public boolean isHidden(Layers hidden) {
            return hidden.contains(category);
        }

        @Override
        public Layers toggled(Layers hidden, boolean hides) {
            return hidden.with(category, hides);
        }
    }

    /// The connections of one style.
    record Lines(LineStyle style, int count) implements LayerEntry {

        @Override
        public String name() {
            return "lines-" + style.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String title() {
            return switch (style) {
                case TRAFFIC -> TEXTS.get("line.traffic");
                case TRIGGER -> TEXTS.get("line.trigger");
                case ACCESS -> TEXTS.get("line.access");
                case STRUCTURE -> TEXTS.get("line.structure");
                case ROLE -> TEXTS.get("line.role");
                case ANNOTATION -> TEXTS.get("line.annotation");
            };
        }

        @Override
        public boolean isHidden(Layers hidden) {
            return hidden.contains(style);
        }

        @Override
        public Layers toggled(Layers hidden, boolean hides) {
            return hidden.with(style, hides);
        }
    }

    /// The layers of `diagram`, elements before lines, each in the order of its type.
    static List<LayerEntry> of(Diagram diagram, Catalogue catalogue) {
        Map<Category, Integer> elements = new EnumMap<>(Category.class);
        for (Node node : diagram.nodes()) {
            elements.merge(catalogue.node(node.kind()).category(), 1, Integer::sum);
        }
        Map<LineStyle, Integer> lines = new EnumMap<>(LineStyle.class);
        for (Edge edge : diagram.edges()) {
            lines.merge(catalogue.connection(edge.kind()).style(), 1, Integer::sum);
        }
        var entries = new ArrayList<LayerEntry>();
        elements.forEach((category, count) -> entries.add(new Elements(category, count)));
        lines.forEach((style, count) -> entries.add(new Lines(style, count)));
        return List.copyOf(entries);
    }
}
