package gantry.model.facts;

import java.util.Locale;

/// The name of an action as policies write it, such as `s3:GetObject` or `s3:Get*`.
///
/// Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
public record ActionPattern(String text) {

    private static final String EVERYTHING = "*";

    /// Whether it means `action`, which may be a pattern itself. Case doesn't matter.
    public boolean covers(String action) {
        return Wildcards.match(text.toLowerCase(Locale.ROOT), action.toLowerCase(Locale.ROOT));
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
