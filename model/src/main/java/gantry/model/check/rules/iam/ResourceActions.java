package gantry.model.check.rules.iam;

import gantry.model.diagram.Node;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Usage;
import gantry.model.kind.Usage.Permission;
import gantry.model.kinds.connection.AccessMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What code needs to be allowed for one resource, as its kind says.
record ResourceActions(Usage usage) {

    static Optional<ResourceActions> of(Catalogue catalogue, Node resource) {
        return catalogue.node(resource.kind()).usage().map(ResourceActions::new);
    }

    /// The service in the names of actions, such as `s3`.
    String prefix() {
        return usage.service();
    }

    private List<Permission> permissions(AccessMode mode) {
        var needed = new ArrayList<Permission>();
        if (mode.reads()) {
            needed.addAll(usage.read());
        }
        if (mode.writes()) {
            needed.addAll(usage.write());
        }
        return needed;
    }

    /// The full names of the actions, such as `s3:GetObject`.
    List<String> actions(AccessMode mode) {
        return permissions(mode).stream()
                .flatMap(permission -> permission.actions().stream())
                .toList();
    }

    /// The ARNs of the resource and the parts that `mode` is about, for every Region and account.
    List<String> arns(Node resource, AccessMode mode) {
        String arn = usage.arn().replace(Usage.NAME, resource.name());
        return permissions(mode).stream()
                .flatMap(permission -> permission.parts().stream())
                .map(part -> arn + part.replace(Usage.PREFIX, ""))
                .distinct()
                .toList();
    }
}
