package gantry.app.inspector;

import gantry.app.text.Texts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// What stands in an empty field, short enough to be read there; the whole of it is told where the label is explained.
final class Prompt {

    private static final Texts TEXTS = Texts.of(Prompt.class);

    /// Characters that fit into a field as wide as a narrow panel.
    private static final int ROOM = 32;

    /// The size of the text in fields, in pixels.
    private static final double FONT_SIZE = 13;

    /// A limit nobody reaches says nothing.
    private static final Pattern ENDLESS = Pattern.compile("(-?\\d+) to \\d{7,}");
    private static final Pattern HOLLOW_END = Pattern.compile("[,;]?( such as| and| or| the| an?)?[,;]?$");
    private static final int LONG_NUMBER = 7;
    private static final Pattern EXAMPLE = Pattern.compile("such as [^ ]+");

    private Prompt() {}

    /// The hint itself, or the example in it, or its first words.
    static String shorten(String hint) {
        Matcher endless = ENDLESS.matcher(hint);
        if (endless.matches()) {
            return endless.group(1).length() > LONG_NUMBER ? TEXTS.get("prompt.number")
                    : TEXTS.get("prompt.at-least", endless.group(1));
        }
        if (hint.length() <= ROOM) {
            return hint;
        }
        Matcher example = EXAMPLE.matcher(hint);
        if (example.find() && example.group().length() <= ROOM) {
            return example.group().replaceFirst("[,;]$", "");
        }
        int end = hint.lastIndexOf(' ', ROOM - 1);
        return end < 0 ? hint : HOLLOW_END.matcher(hint.substring(0, end)).replaceFirst("") + "\u2026";
    }

    /// The width of the longest of some lines of text in a field. Each is measured, so whoever lays out keeps the answer.
    static double widest(Stream<String> texts) {
        return texts.mapToDouble(Prompt::width).max().orElse(0);
    }

    /// The width of one line of text in a field.
    static double width(String text) {
        var line = new Text(text);
        line.setFont(Font.font(FONT_SIZE));
        return Math.ceil(line.getLayoutBounds().getWidth());
    }
}
