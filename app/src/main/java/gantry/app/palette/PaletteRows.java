package gantry.app.palette;

import gantry.model.kind.Catalogue;
import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The lines of the palette: all categories, or what a search finds.
final class PaletteRows {

    private final List<NodeKind> kinds;
    private final PaletteSearch search;

    PaletteRows(Catalogue catalogue) {
        kinds = catalogue.nodes();
        search = new PaletteSearch(kinds);
    }

    /// The found kinds, best first, without headings; every category with its kinds when `query` is blank.
    List<PaletteRow> rows(String query, Set<Category> closed) {
        if (!query.isBlank()) {
            return search.find(query).stream().<PaletteRow>map(PaletteRow.Entry::new).toList();
        }
        var rows = new ArrayList<PaletteRow>();
        for (Category category : Category.values()) {
            List<NodeKind> members = kinds.stream().filter(kind -> kind.category() == category).toList();
            boolean isOpen = !closed.contains(category);
            if (!members.isEmpty()) {
                rows.add(new PaletteRow.Heading(category, members.size(), isOpen));
            }
            if (isOpen) {
                members.forEach(kind -> rows.add(new PaletteRow.Entry(kind)));
            }
        }
        return List.copyOf(rows);
    }
}
