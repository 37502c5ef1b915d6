package gantry.export.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextMeasureTest {

    private static final TextStyle STYLE = TextStyle.of(10, Colour.BLACK);

    /// Every letter is ten units wide.
    private static final TextMeasure EVEN = (text, style) -> text.codePointCount(0, text.length()) * style.size();

    @Test
    void textsThatFitStayAsTheyAre() {
        assertEquals("abcde", EVEN.fit("abcde", STYLE, 50));
    }

    @Test
    void longTextsEndWithAnEllipsis() {
        assertEquals("abc…", EVEN.fit("abcde", STYLE, 49));
        assertEquals("a…", EVEN.fit("a cde", STYLE, 30));
        assertEquals("😀…", EVEN.fit("😀😀😀", STYLE, 20));
        assertEquals("", EVEN.fit("abc", STYLE, 15));
    }

    @Test
    void textsAreWrappedAtSpacesAndLineEnds() {
        assertEquals(List.of("ab cd", "ef", "", "gh"), EVEN.wrap("ab cd ef\n\ngh", STYLE, 50, 9));
    }

    @Test
    void longWordsAreBrokenAndTooManyLinesCut() {
        assertEquals(List.of("abcde", "fg h"), EVEN.wrap("abcdefg h", STYLE, 50, 9));
        assertEquals(List.of("ab", "cd…"), EVEN.wrap("ab cd ef", STYLE, 30, 2));
        assertEquals(List.of("a"), EVEN.wrap("a", STYLE, 0, 3));
    }

    @Test
    void widthsGrowWithSizeAndWeight() {
        TextMeasure table = new MetricsTable();
        // 1336, 1114 and 1150 units of 2048, as the font's own tables say.
        assertEquals((1336 + 1114 + 1150) / 204.8, table.width("Aa0", STYLE), 0.05);
        assertEquals(20, table.width("\u6771\u4eac", STYLE), 1e-9);
        double plain = table.width("Fargate · 3 tasks", STYLE);
        assertTrue(plain > 60 && plain < 100, () -> "width " + plain);
        assertEquals(plain * 2, table.width("Fargate · 3 tasks", TextStyle.of(20, Colour.BLACK)), 1e-9);
        assertTrue(table.width("Fargate", STYLE.withWeight(TextStyle.Weight.BOLD)) > table.width("Fargate", STYLE));
        assertTrue(table.width("WWW", STYLE) > table.width("iii", STYLE) * 3);
    }
}
