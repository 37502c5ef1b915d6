package gantry.app.palette;

import gantry.model.kind.Category;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// A heading of the palette with what stands under it.
///
/// @param id            the key under which is remembered whether it is open
/// @param isOpenAtFirst whether it is open until the user decides
record PaletteSection(String id, String title, boolean isOpenAtFirst) {

    static final PaletteSection FAVOURITES = new PaletteSection("favourites", "Favourites", true);
    static final PaletteSection RECENT = new PaletteSection("recent", "Recent", true);
    static final PaletteSection PATTERNS = new PaletteSection("patterns", "Patterns", true);

    /// Holds what a search finds; it has no heading.
    static final PaletteSection FOUND = new PaletteSection("found", "Found", true);

    /// Where most drawings start; all categories at once would be a very long list.
    private static final Set<Category> FIRST = EnumSet.of(Category.BOUNDARIES, Category.ECS, Category.BALANCING);

    static PaletteSection of(Category category) {
        return new PaletteSection(
                category.name().toLowerCase(Locale.ROOT), category.title(), FIRST.contains(category));
    }
}
