package gantry.export.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.export.drawing.Theme.Role;
import gantry.model.kind.Category;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Tint;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {

    /// For texts. Source: https://www.w3.org/TR/WCAG22/#contrast-minimum
    private static final double READABLE = 4.5;

    /// For lines and symbols. Source: https://www.w3.org/TR/WCAG22/#non-text-contrast
    private static final double VISIBLE = 3;

    static List<Theme> themes() {
        return List.of(Theme.LIGHT, Theme.DARK, Theme.PRINT);
    }

    private static void assertContrast(double least, Colour front, Colour back, Object what) {
        double contrast = contrast(front, back);
        assertTrue(contrast >= least, () -> what + ": " + front + " on " + back + " has " + contrast);
    }

    /// The contrast ratio of two solid colours, from 1 to 21.
    /// Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
    private static double contrast(Colour one, Colour other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /// Source: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyTextCanBeRead(Theme theme) {
        for (Role role : List.of(Role.TEXT, Role.MUTED_TEXT, Role.ERROR, Role.WARNING, Role.INFO)) {
            assertContrast(READABLE, theme.colour(role), theme.colour(Role.CANVAS), role);
            assertContrast(READABLE, theme.colour(role), theme.colour(Role.CARD_FILL), role);
        }
        for (Tint tint : Tint.values()) {
            assertContrast(READABLE, theme.colour(Role.NOTE_TEXT, tint), theme.colour(Role.NOTE_FILL, tint), tint);
        }
        assertContrast(READABLE, theme.colour(Role.LABEL_TEXT), theme.colour(Role.LABEL_FILL), Role.LABEL_TEXT);
        for (Role badge : List.of(Role.ERROR, Role.WARNING, Role.INFO)) {
            assertContrast(READABLE, theme.colour(Role.ON_BADGE), theme.colour(badge), badge);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void frameNamesAndSymbolsCanBeRead(Theme theme) {
        for (Category category : Category.values()) {
            Colour colour = theme.colour(category);
            Colour canvas = theme.colour(Role.CANVAS);
            // Three frames inside each other: their faint fills add up.
            Colour deep = canvas;
            for (int i = 0; i < 3; i++) {
                Colour fill = theme.frameFill(category);
                deep = deep.mix(fill.withOpacity(1), fill.opacity());
            }
            assertContrast(READABLE, colour, canvas, category);
            assertContrast(READABLE, colour, deep, category);
            assertContrast(READABLE, theme.colour(Role.MUTED_TEXT), deep, category);
            assertContrast(READABLE, theme.colour(Role.ON_CATEGORY), colour, category);
            // The words of a variant stand on pills in the colour of cards.
            assertContrast(READABLE, colour, theme.colour(Role.CARD_FILL), category);
        }
    }

    private static double hue(Colour colour) {
        double angle = Math.toDegrees(Math.atan2(
                Math.sqrt(3) * (colour.green() - colour.blue()),
                2.0 * colour.red() - colour.green() - colour.blue()));
        return (angle + 360) % 360;
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyCategoryHasItsOwnHue(Theme theme) {
        for (Category one : Category.values()) {
            for (Category other : Category.values()) {
                boolean isGrey = one == Category.WHITEBOARD || other == Category.WHITEBOARD;
                double apart = Math.abs(hue(theme.colour(one)) - hue(theme.colour(other)));
                double distance = Math.min(apart, 360 - apart);
                assertTrue(one == other || isGrey || distance >= 20, () -> one + " and " + other + ": " + distance);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void linesAndTheSelectionCanBeSeen(Theme theme) {
        for (LineStyle style : LineStyle.values()) {
            assertContrast(VISIBLE, theme.colour(style), theme.colour(Role.CANVAS), style);
        }
        for (Role role : List.of(Role.ACCENT, Role.TARGET)) {
            assertContrast(VISIBLE, theme.colour(role), theme.colour(Role.CANVAS), role);
        }
    }

    @Test
    void aThemeWithAMissingColourIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Theme("half", new EnumMap<>(Role.class), Theme.LIGHT.categories(), Theme.LIGHT.lines(), 0));
    }

    @Test
    void paperIsWhiteAndEverythingOnItHoldsWithoutColours() {
        for (Role role : List.of(Role.CANVAS, Role.CARD_FILL, Role.BOX_FILL, Role.CHIP_FILL, Role.LABEL_FILL)) {
            assertEquals(Colour.WHITE, Theme.PRINT.colour(role));
        }
        for (Tint tint : Tint.values()) {
            assertEquals(Colour.WHITE, Theme.PRINT.colour(Role.NOTE_FILL, tint));
        }
        for (Category category : Category.values()) {
            assertEquals(0, Theme.PRINT.frameFill(category).alpha());
            assertContrast(7, Theme.PRINT.colour(category), Colour.WHITE, category);
        }
        for (LineStyle style : LineStyle.values()) {
            assertContrast(READABLE, Theme.PRINT.colour(style), Colour.WHITE, style);
        }
        for (Role role : List.of(Role.CARD_BORDER, Role.BOX_BORDER, Role.NOTE_BORDER)) {
            assertContrast(VISIBLE, Theme.PRINT.colour(role), Colour.WHITE, role);
        }
    }

    @Test
    void coloursAreReadMixedAndWritten() {
        assertEquals("#1a2b3c", Colour.hex("#1A2b3c").toString());
        assertEquals("#1a2b3c80", Colour.hex("#1a2b3c80").toString());
        assertEquals(Colour.hex("#808080"), Colour.BLACK.mix(Colour.WHITE, 0.5));
        assertEquals(21, contrast(Colour.BLACK, Colour.WHITE), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> Colour.hex("red"));
    }

    @Test
    void aFilmLooksLikeItsColourOnWhatItWasMadeFor() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Colour canvas = theme.colour(Role.CANVAS);
            assertEquals(theme.colour(Role.GRID), theme.colour(Role.GRID).asFilmOn(canvas, 0.1).over(canvas));
        }
    }
}
