package gantry.model.facts;

import java.util.List;

/// The actions that policies can allow on every resource only, because they are about none in particular.
///
/// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
public final class ActionsOnEverything {

    private static final List<ActionPattern> PATTERNS = FactTable.load("actions-on-everything").rows().stream()
            .map(row -> new ActionPattern(row.text("action")))
            .toList();

    private ActionsOnEverything() {}

    /// Whether `action`, which may be a pattern, is one of them.
    public static boolean include(ActionPattern action) {
        return PATTERNS.stream().anyMatch(each -> each.covers(action.text()));
    }
}
