package gantry.model.facts;

import java.util.Locale;

/// The name of an action as policies write it, such as `s3:GetObject` or `s3:Get*`.
///
/// Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
public record ActionPattern(String text) {

    private static final String EVERYTHING = "*";

    /// Whether it means `action`, which may be a pattern itself. Case doesn't matter.
    public boolean covers(String action) {
        return covers(text.toLowerCase(Locale.ROOT), 0, action.toLowerCase(Locale.ROOT), 0);
    }

    private static boolean covers(String pattern, int at, String text, int from) {
        if (at == pattern.length()) {
            return from == text.length();
        }
        if (pattern.charAt(at) == '*') {
            return covers(pattern, at + 1, text, from) || from < text.length() && covers(pattern, at, text, from + 1);
        }
        return from < text.length()
                && (pattern.charAt(at) == '?' || pattern.charAt(at) == text.charAt(from))
                && covers(pattern, at + 1, text, from + 1);
    }

    /// Whether it means all actions, or all of one service.
    public boolean isWholeService() {
        return text.equals(EVERYTHING) || text.endsWith(":*");
    }

    /// The service, such as `s3`; empty when it means all of them.
    public String service() {
        int colon = text.indexOf(':');
        return colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
    }
}
