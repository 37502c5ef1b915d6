package gantry.model.kind;

import java.util.Set;

/// Chooses between `a` and `an` by how a title is spoken.
final class Articles {

    private static final String VOWELS = "AEIOU";

    /// Letters whose names begin with a vowel, as in `an SQS queue`.
    private static final String SPOKEN_WITH_VOWEL = "AEFHILMNORSX";

    /// Abbreviations that are spoken as words.
    private static final Set<String> WORDS = Set.of("NAT", "REST");

    private Articles() {}

    static String before(String title) {
        String first = title.split(" ", 2)[0];
        boolean isSpelt = first.length() > 1
                && first.chars().allMatch(letter -> Character.isUpperCase(letter) || Character.isDigit(letter))
                && !WORDS.contains(first);
        char letter = Character.toUpperCase(title.charAt(0));
        return (isSpelt ? SPOKEN_WITH_VOWEL : VOWELS).indexOf(letter) >= 0 ? "an" : "a";
    }
}
