package gantry.model.diagram;

/// A finding that the user muted on one element, and why.
///
/// @param rule   the id of the rule
/// @param reason never blank: whoever opens the file later must be able to judge it
public record Suppression(String rule, String reason) {

    public Suppression {
        if (rule.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "a muted finding needs a rule and a reason: '" + rule + "', '" + reason + "'");
        }
    }
}
