package gantry.model.check.rules.iam;

import gantry.model.check.Rule;
import java.util.List;

/// The rules about roles, one per line.
public final class IdentityRules {

    public static final List<Rule> ALL = List.of(
            new InstanceProfileVersusTaskRole(),
            new LeastPrivilege(),
            new MissingBaselinePermissions(),
            new MissingRequiredRole(),
            new MissingResourcePermission(),
            new NoRolePerContainer(),
            new RoleTrustPolicy(),
            new SeparateRolePerWorkload(),
            new TaskRoleEqualsExecutionRole());

    private IdentityRules() {}
}
