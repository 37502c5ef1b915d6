package gantry.app.palette;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Finds items by what people type: the exact title first, then its beginning, beginnings of words in it, beginnings of
/// further words, of the category and of the id, and last what stands inside words. Patterns of which only words fit stand
/// behind kinds that fit nearly as well. Only when all of that finds nothing, words with one wrong letter count.
///
/// Every word of the query must be found somewhere; items that match equally well keep the order of the palette.
final class PaletteSearch {

    /// Shorter words with a wrong letter match nearly everything.
    private static final int SHORTEST_WITH_TYPO = 4;

    /// Above every sum of distances of a query that people type.
    private static final int WORDS_ONLY = 2;

    /// A pattern holds many things; who types the name of one of them wants that one first.
    private static final int BEHIND_KINDS = 2;

    private final List<Words> all;

    private record Words(
            PaletteItem item, String title, List<String> titleWords, List<String> further, List<String> last) {

        static Words of(PaletteItem item, String section) {
            String title = lower(item.title());
            List<String> keywords = item.words().stream().flatMap(PaletteSearch::words).toList();
            List<String> last = Stream.concat(words(section), words(item.id())).toList();
            return new Words(item, title, words(title).toList(), keywords, last);
        }

        /// How badly the whole query fits: 0 is best; empty when it doesn't fit at all.
        OptionalInt distance(String query, List<String> wanted) {
            if (title.equals(query)) {
                return OptionalInt.of(0);
            }
            if (title.startsWith(query)) {
                return OptionalInt.of(1);
            }
            int sum = isPattern() ? WORDS_ONLY + BEHIND_KINDS : WORDS_ONLY;
            for (String word : wanted) {
                OptionalInt distance = distance(word);
                if (distance.isEmpty()) {
                    return distance;
                }
                sum += distance.getAsInt();
            }
            return OptionalInt.of(sum);
        }

        private boolean isPattern() {
            return item instanceof PaletteItem.Pattern;
        }

        private OptionalInt distance(String word) {
            if (startsAny(titleWords, word)) {
                return OptionalInt.of(0);
            }
            if (startsAny(further, word)) {
                return OptionalInt.of(1);
            }
            if (startsAny(last, word)) {
                return OptionalInt.of(2);
            }
            boolean isInside = title.contains(word)
                    || Stream.concat(further.stream(), last.stream()).anyMatch(each -> each.contains(word));
            return isInside ? OptionalInt.of(3) : OptionalInt.empty();
        }

        /// Like [#distance] with one wrong letter in each word: 0 in the title, 1 elsewhere.
        OptionalInt distanceWithTypo(List<String> wanted) {
            int sum = 0;
            for (String word : wanted) {
                if (titleWords.stream().anyMatch(each -> Typo.isNear(word, each, SHORTEST_WITH_TYPO))) {
                    continue;
                }
                if (further.stream().noneMatch(each -> Typo.isNear(word, each, SHORTEST_WITH_TYPO))
                        && distance(word).isEmpty()) {
                    return OptionalInt.empty();
                }
                sum++;
            }
            return OptionalInt.of(sum);
        }
    }

    private record Hit(PaletteItem item, int distance) {}

    /// How well one item fits.
    private interface Fit {
        OptionalInt distance(Words words);
    }

    PaletteSearch(PaletteItems items) {
        all = items.all().stream().map(item -> Words.of(item, items.sectionTitle(item))).toList();
    }

    /// What `query` finds, best first, among equals patterns last; everything when it is blank.
    List<PaletteItem> find(String query) {
        String whole = lower(query).strip();
        List<String> wanted = words(whole).toList();
        List<PaletteItem> found = hits(words -> words.distance(whole, wanted));
        return found.isEmpty() ? hits(words -> words.distanceWithTypo(wanted)) : found;
    }

    private List<PaletteItem> hits(Fit fit) {
        return all.stream()
                .flatMap(words -> fit.distance(words).stream().mapToObj(sum -> new Hit(words.item(), sum)))
                .sorted(Comparator.comparingInt(Hit::distance)
                        .thenComparing(hit -> hit.item() instanceof PaletteItem.Pattern))
                .map(Hit::item)
                .toList();
    }

    private static boolean startsAny(List<String> words, String start) {
        return words.stream().anyMatch(word -> word.startsWith(start));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(lower(text).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
