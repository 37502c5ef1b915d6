package gantry.model.check.rules.ecr;

import gantry.model.check.Rule;
import java.util.List;

/// The rules about container registries, one per line.
public final class RegistryRules {

    public static final List<Rule> ALL = List.of(
            new ImageTagImmutability(),
            new PrivateImagePull(),
            new ScanAndLifecycle(),
            new ValidLifecyclePolicy());

    private RegistryRules() {}
}
