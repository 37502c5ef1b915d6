package gantry.model.check.rules.kubernetes;

import gantry.model.kind.MapOf;
import java.util.Optional;

/// One label with its value, as it was written.
record Label(String key, String value) {

    private static final int LONGEST = 63;

    private static final String IN_WORDS = "at most 63 letters, digits, '-', '_' or '.', with a letter or digit at both ends.";

    /// Why it is refused; empty when it is fine.
    Optional<String> fault(MapOf<String> type) {
        if (type.key().fault(key).isPresent()) {
            return Optional.of("a key has, after a domain and '/' if wanted, " + IN_WORDS);
        }
        return type.value().fault(value).map(fault -> "a value has " + IN_WORDS);
    }

    /// The accepted label that is nearest: other characters become `-`, and it is cut to the length allowed.
    Label legal(MapOf<String> type) {
        int slash = key.lastIndexOf('/');
        String name = word(key.substring(slash + 1));
        String full = key.substring(0, slash + 1) + (name.isEmpty() ? "label" : name);
        String legalKey = type.key().fault(key).isEmpty() ? key
                : type.key().fault(full).isEmpty() ? full : name.isEmpty() ? "label" : name;
        return new Label(legalKey, type.value().fault(value).isEmpty() ? value : word(value));
    }

    private static String word(String text) {
        String plain = trimmed(text.replaceAll("[^A-Za-z0-9._-]+", "-"));
        return trimmed(plain.substring(0, Math.min(plain.length(), LONGEST)));
    }

    private static String trimmed(String text) {
        return text.replaceAll("^[^A-Za-z0-9]+|[^A-Za-z0-9]+$", "");
    }

    @Override
    public String toString() {
        return key + "=" + value;
    }
}
