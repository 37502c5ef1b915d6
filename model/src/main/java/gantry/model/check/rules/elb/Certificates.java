package gantry.model.check.rules.elb;

import gantry.model.check.CheckContext;
import gantry.model.diagram.Node;
import gantry.model.kinds.balancing.CertificatePlaceholder;
import gantry.model.kinds.network.Region;

/// Stands in for certificates until somebody enters the real one.
final class Certificates {

    private Certificates() {}

    /// A placeholder in the Region of a node.
    static String placeholder(CheckContext context, Node node) {
        String region = context.topology()
                .region(node)
                .flatMap(frame -> frame.values().effective(Region.CODE))
                .filter(code -> code.matches("[a-z0-9-]+"))
                .orElse("us-east-1");
        return CertificatePlaceholder.in(region);
    }
}
