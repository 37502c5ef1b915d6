package gantry.model.kinds.ecs;

import gantry.model.kind.NameRule;

/// The names that ECS accepts.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
final class EcsNames {

    private EcsNames() {}

    static NameRule within(NameRule.Scope scope) {
        return new NameRule("[A-Za-z0-9_-]{1,255}", "1 to 255 letters, digits, '_' or '-'", 255, false, false, scope);
    }
}
