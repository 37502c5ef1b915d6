package gantry.app.palette;

import java.util.ArrayList;
import java.util.List;

/// The lines of the palette: all sections, or what a search finds.
final class PaletteRows {

    private final PaletteItems items;
    private final PaletteMemory memory;
    private final PaletteSearch search;

    PaletteRows(PaletteItems items, PaletteMemory memory) {
        this.items = items;
        this.memory = memory;
        search = new PaletteSearch(items);
    }

    /// What is found, best first, without headings; every section with its items when `query` is blank.
    List<PaletteRow> rows(String query) {
        var rows = new ArrayList<PaletteRow>();
        if (!query.isBlank()) {
            search.find(query).forEach(item -> rows.add(new PaletteRow.Entry(PaletteSection.FOUND, item)));
            return List.copyOf(rows);
        }
        add(rows, PaletteSection.FAVOURITES, known(memory.favourites()));
        add(rows, PaletteSection.RECENT, known(memory.recent()));
        items.sections().forEach((section, members) -> add(rows, section, members));
        return List.copyOf(rows);
    }

    /// Ids may come from a version that knew more.
    private List<PaletteItem> known(List<String> ids) {
        return ids.stream().flatMap(id -> items.find(id).stream()).toList();
    }

    private void add(List<PaletteRow> rows, PaletteSection section, List<PaletteItem> members) {
        if (members.isEmpty()) {
            return;
        }
        boolean isOpen = memory.isOpen(section);
        rows.add(new PaletteRow.Heading(section, members.size(), isOpen));
        if (isOpen) {
            members.forEach(item -> rows.add(new PaletteRow.Entry(section, item)));
        }
    }
}
