package gantry.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class TextSizeTest {

    @Test
    void textsGrowWithThoseOfTheSystemAndNeverShrink() {
        assertEquals(1, TextSize.factor(13));
        assertEquals(1, TextSize.factor(12));
        assertEquals(1.5, TextSize.factor(19.5));
    }

    @Test
    void lettersAndFixedHeightsAreMultipliedAndDistancesAreNot() {
        assertEquals(
                ".a { -fx-font-size: 18.00px; -fx-padding: 4px 8px; -fx-min-height: 42.00px; -fx-tab-max-height: 48.00px }",
                TextSize.scaled(
                        ".a { -fx-font-size: 12px; -fx-padding: 4px 8px; -fx-min-height: 28px; -fx-tab-max-height: 32px }",
                        1.5));
    }
}
