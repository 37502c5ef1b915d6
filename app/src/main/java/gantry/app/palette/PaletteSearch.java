package gantry.app.palette;

import gantry.model.kind.NodeKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Finds kinds by what people type: beginnings of words first, then parts of words, then letters in order.
///
/// Every word of the query must be found somewhere; kinds that match equally well keep the order of the palette.
final class PaletteSearch {

    /// Fewer letters than this in order, with others between them, match nearly everything.
    private static final int SHORTEST_SCATTERED = 3;

    private final List<Words> kinds;

    private record Words(NodeKind kind, String title, List<String> titleWords, List<String> keywords, String category) {

        static Words of(NodeKind kind) {
            String title = lower(kind.title());
            List<String> keywords = kind.keywords().stream().flatMap(PaletteSearch::words).toList();
            return new Words(kind, title, words(title).toList(), keywords, lower(kind.category().title()));
        }

        /// How badly one word of the query fits: 0 is best; empty when it doesn't fit at all.
        OptionalInt distance(String word) {
            if (title.startsWith(word)) {
                return OptionalInt.of(0);
            }
            if (startsAny(titleWords, word)) {
                return OptionalInt.of(1);
            }
            if (startsAny(keywords, word)) {
                return OptionalInt.of(2);
            }
            if (startsAny(words(category).toList(), word)) {
                return OptionalInt.of(3);
            }
            if (title.contains(word) || keywords.stream().anyMatch(keyword -> keyword.contains(word))) {
                return OptionalInt.of(4);
            }
            return word.length() >= SHORTEST_SCATTERED && isScattered(word, title)
                    ? OptionalInt.of(5)
                    : OptionalInt.empty();
        }
    }

    private record Hit(NodeKind kind, int distance) {}

    PaletteSearch(List<NodeKind> kinds) {
        this.kinds = kinds.stream().map(Words::of).toList();
    }

    /// What `query` finds, best first; everything when it is blank.
    List<NodeKind> find(String query) {
        List<String> wanted = words(lower(query)).toList();
        return kinds.stream()
                .flatMap(words -> hit(words, wanted))
                .sorted(Comparator.comparingInt(Hit::distance))
                .map(Hit::kind)
                .toList();
    }

    private static Stream<Hit> hit(Words words, List<String> wanted) {
        int sum = 0;
        for (String word : wanted) {
            OptionalInt distance = words.distance(word);
            if (distance.isEmpty()) {
                return Stream.empty();
            }
            sum += distance.getAsInt();
        }
        return Stream.of(new Hit(words.kind(), sum));
    }

    private static boolean startsAny(List<String> words, String start) {
        return words.stream().anyMatch(word -> word.startsWith(start));
    }

    private static boolean isScattered(String letters, String text) {
        int next = 0;
        for (int index = 0; index < text.length() && next < letters.length(); index++) {
            if (text.charAt(index) == letters.charAt(next)) {
                next++;
            }
        }
        return next == letters.length();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(lower(text).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
