package gantry.export.drawing;

import java.util.ArrayList;
import java.util.List;

/// Knows how wide texts are, so that they can be cut and wrapped before they are drawn.
@FunctionalInterface
public interface TextMeasure {

    /// The width of one line in world units; the alignment and colour of the style do not matter.
    double width(String text, TextStyle style);

    /// The text itself when it is at most `maxWidth` world units wide, else as much of its start as fits with an ellipsis;
    /// empty when not even that fits.
    default String fit(String text, TextStyle style, double maxWidth) {
        if (width(text, style) <= maxWidth) {
            return text;
        }
        int low = 0;
        int high = text.codePointCount(0, text.length());
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(cut(text, middle), style) <= maxWidth) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : cut(text, low);
    }

    private static String cut(String text, int codePoints) {
        return text.substring(0, text.offsetByCodePoints(0, codePoints)).stripTrailing() + "…";
    }

    /// The text in lines at most `maxWidth` world units wide, broken at spaces and line ends, a long word where it must be;
    /// what does not fit into `maxLines` is cut with an ellipsis. Empty lines inside the text are kept.
    default List<String> wrap(String text, TextStyle style, double maxWidth, int maxLines) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R", -1)) {
            wrapParagraph(paragraph, style, maxWidth, lines);
            if (lines.size() > maxLines) {
                break;
            }
        }
        if (lines.size() <= maxLines) {
            return List.copyOf(lines);
        }
        List<String> kept = new ArrayList<>(lines.subList(0, Math.max(0, maxLines)));
        if (!kept.isEmpty()) {
            String last = kept.removeLast();
            kept.add(width(last + "…", style) <= maxWidth ? last + "…" : fit(last + " …", style, maxWidth));
        }
        return List.copyOf(kept);
    }

    private void wrapParagraph(String paragraph, TextStyle style, double maxWidth, List<String> lines) {
        String line = "";
        for (String word : paragraph.strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, style) <= maxWidth) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line, style) > maxWidth && line.codePointCount(0, line.length()) > 1) {
                int end = head(line, style, maxWidth);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
    }

    /// Where the part of `word` that fits ends; at least after its first letter.
    private int head(String word, TextStyle style, double maxWidth) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (width(word.substring(0, next), style) > maxWidth) {
                break;
            }
            end = next;
        }
        return end;
    }
}
