package gantry.model.kind;

import java.util.regex.Pattern;

/// Which names a kind accepts and within what they must differ (table C1 of the rule catalogue).
///
/// @param pattern    a regular expression for the whole name
/// @param inWords    the pattern in words
/// @param max        the most characters
/// @param lowerCase  whether capitals are refused
/// @param ignoreCase whether names that differ only in case clash
/// @param scope      within what names must differ
public record NameRule(
        String pattern, String inWords, int max, boolean lowerCase, boolean ignoreCase, Scope scope) {

    /// Any name will do, even none: for what is only drawn.
    public static final NameRule FREE = new NameRule("(?s).*", "anything", 10_000, false, false, Scope.NOTHING);

    /// The name is the value of a tag, or only drawn: up to 256 characters, and others may have the same.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions
    public static final NameRule TAG = new NameRule(
            "[^\\r\\n]{1,256}", "1 to 256 characters", 256, false, false, Scope.NOTHING);

    /// Within what two nodes of one kind may not share a name.
    public enum Scope {
        NOTHING("the diagram"),
        PARENT("their parent"),
        REGION("the account and Region"),
        ACCOUNT("the account"),
        WORLD("all of AWS");

        private final String inWords;

        Scope(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public boolean accepts(String name) {
        return Pattern.matches(pattern, name);
    }
}
