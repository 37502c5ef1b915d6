package gantry.model.kind;

/// A word on the edge of a card that tells variants of a kind apart at a glance, such as `SPOT`.
///
/// @param text one short word, at most 12 characters
public record Badge(String text) {

    private static final int LONGEST = 12;

    /// @throws IllegalArgumentException when `text` is blank or too long
    public Badge {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a badge has 1 to " + LONGEST + " characters: " + text);
        }
    }
}
