package gantry.app.palette;

import gantry.model.kind.Catalogue;
import gantry.model.kind.Category;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.NodeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that a palette offers, by sections. What isn't added isn't shown.
public final class PaletteItems {

    private final Catalogue catalogue;
    private final List<PaletteItem.Pattern> patterns;
    private final List<PaletteItem.Arrow> arrows;

    private PaletteItems(
            Catalogue catalogue, List<PaletteItem.Pattern> patterns, List<PaletteItem.Arrow> arrows) {
        this.catalogue = catalogue;
        this.patterns = List.copyOf(patterns);
        this.arrows = List.copyOf(arrows);
    }

    /// Every kind of the catalogue.
    public static PaletteItems of(Catalogue catalogue) {
        return new PaletteItems(catalogue, List.of(), List.of());
    }

    /// These, with patterns above the categories.
    public PaletteItems withPatterns(List<PaletteItem.Pattern> added) {
        return new PaletteItems(catalogue, added, arrows);
    }

    /// These, with an arrow at the end of the whiteboard.
    public PaletteItems withArrow(ConnectionKind kind) {
        return new PaletteItems(catalogue, patterns, List.of(new PaletteItem.Arrow(kind)));
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /// The sections that hold something, in order, with their items; without favourites and recent ones.
    Map<PaletteSection, List<PaletteItem>> sections() {
        var sections = new LinkedHashMap<PaletteSection, List<PaletteItem>>();
        put(sections, PaletteSection.PATTERNS, patterns);
        for (Category category : Category.values()) {
            var members = new ArrayList<PaletteItem>();
            catalogue.nodes().stream()
                    .filter(kind -> kind.category() == category)
                    .forEach(kind -> members.add(new PaletteItem.Element(kind)));
            if (category == Category.WHITEBOARD) {
                members.addAll(arrows);
            }
            put(sections, PaletteSection.of(category), members);
        }
        return sections;
    }

    private static void put(
            Map<PaletteSection, List<PaletteItem>> sections,
            PaletteSection section,
            List<? extends PaletteItem> members) {
        if (!members.isEmpty()) {
            sections.put(section, List.copyOf(members));
        }
    }

    /// All items in the order of the palette.
    List<PaletteItem> all() {
        return sections().values().stream().flatMap(List::stream).toList();
    }

    Optional<PaletteItem> find(String id) {
        return all().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /// The heading under which an item stands.
    String sectionTitle(PaletteItem item) {
        return switch (item) {
            case PaletteItem.Element(NodeKind kind) -> kind.category().title();
            case PaletteItem.Pattern _ -> PaletteSection.PATTERNS.title();
            case PaletteItem.Arrow _ -> Category.WHITEBOARD.title();
        };
    }
}
