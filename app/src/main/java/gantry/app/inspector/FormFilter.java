package gantry.app.inspector;

import gantry.model.kind.Property;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What is typed to find a property in a long form.
///
/// @param words in lower case; empty for everything
record FormFilter(List<String> words) {

    static final FormFilter ALL = new FormFilter(List.of());

    static FormFilter of(String typed) {
        return new FormFilter(Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    boolean isAll() {
        return words.isEmpty();
    }

    /// Whether title, explanation and group together hold every word.
    boolean accepts(Property<?> property) {
        String text = lower(String.join("\n", property.title(), property.about(), property.group()));
        return words.stream().allMatch(text::contains);
    }

    /// Whether the title itself holds a word, so that it is worth marking.
    boolean marks(Property<?> property) {
        String title = lower(property.title());
        return words.stream().anyMatch(title::contains);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
