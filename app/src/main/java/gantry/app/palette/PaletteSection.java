package gantry.app.palette;

import gantry.app.text.Texts;
import gantry.model.kind.Category;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// A heading of the palette with what stands under it.
///
/// @param id            the key under which is remembered whether it is open
/// @param isOpenAtFirst whether it is open until the user decides
record PaletteSection(String id, String title, boolean isOpenAtFirst) {

    private static final Texts TEXTS = Texts.of(PaletteSection.class);

    static final PaletteSection FAVOURITES = new PaletteSection("favourites", TEXTS.get("section.favourites"), true);
    static final PaletteSection RECENT = new PaletteSection("recent", TEXTS.get("section.recent"), true);
    static final PaletteSection PATTERNS = new PaletteSection("patterns", TEXTS.get("section.patterns"), true);

    /// Holds what a search finds; it has no heading.
    static final PaletteSection FOUND = new PaletteSection("found", TEXTS.get("section.found"), true);

    /// Where most drawings start; all categories at once would be a very long list.
    private static final Set<Category> FIRST = EnumSet.of(Category.BOUNDARIES, Category.ECS, Category.BALANCING);

    static PaletteSection of(Category category) {
        return new PaletteSection(
                category.name().toLowerCase(Locale.ROOT), category.title(), FIRST.contains(category));
    }
}
