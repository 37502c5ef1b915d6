package gantry.model.diagram;

import gantry.model.kind.Category;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The layers of a drawing that its readers hide: elements by the category of their kind, lines by their style. Kept in
/// the settings of the drawing, so that the file remembers them.
///
/// @param names of categories and line styles as files write them, such as `identity`; unknown ones are kept
public record Layers(Set<String> names) {

    private static final String SETTING = "hiddenLayers";
    private static final String LINES = "lines-";

    public Layers {
        names = Collections.unmodifiableSet(new TreeSet<>(names));
    }

    /// What the drawing hides.
    public static Layers hiddenIn(Header header) {
        var names = new TreeSet<String>();
        if (header.values().raw().get(SETTING) instanceof List<?> list) {
            list.stream().filter(String.class::isInstance).map(String.class::cast).forEach(names::add);
        }
        return new Layers(names);
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    public boolean contains(Category category) {
        return names.contains(name(category));
    }

    public boolean contains(LineStyle style) {
        return names.contains(name(style));
    }

    /// With one category hidden or shown again.
    public Layers with(Category category, boolean isHidden) {
        return with(name(category), isHidden);
    }

    public Layers with(LineStyle style, boolean isHidden) {
        return with(name(style), isHidden);
    }

    private Layers with(String name, boolean isHidden) {
        var changed = new TreeSet<>(names);
        if (isHidden) {
            changed.add(name);
        } else {
            changed.remove(name);
        }
        return new Layers(changed);
    }

    private static String name(Category category) {
        return category.name().toLowerCase(Locale.ROOT);
    }

    private static String name(LineStyle style) {
        return LINES + style.name().toLowerCase(Locale.ROOT);
    }

    /// The change that makes `diagram` hide these layers and no others.
    public Diff setOn(Diagram diagram) {
        Values values = diagram.header().values();
        Values changed = isEmpty() ? values.withoutRaw(SETTING) : values.withRaw(SETTING, new ArrayList<Object>(names));
        return new Draft(diagram).put(diagram.header().withValues(changed)).diff();
    }
}
