package gantry.model.kinds.storage;

import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Reference;
import gantry.model.kind.Target;
import gantry.model.kinds.network.Subnet;
import java.util.List;

/// In which subnets a database, cache or file system has its network interfaces; they stand in the VPC itself.
final class Subnets {

    private Subnets() {}

    /// @param source the page of the service about it
    static Property<List<String>> property(String source) {
        return Property.of("subnets", ListOf.of(Reference.to(Subnet.ID)))
                .group("Network")
                .about("Subnets in at least two Availability Zones. Without any, the private subnets of the VPC.")
                .source(source)
                .unbound(Target.CLOUDFORMATION, "references to other resources");
    }
}
