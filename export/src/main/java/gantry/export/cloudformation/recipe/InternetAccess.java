package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;

/// The internet gateway of a VPC, and what attaches it there.
///
/// @param gateway    the drawn one, else one that is derived
/// @param attachment what routes and addresses wait for
record InternetAccess(Resource gateway, Resource attachment) {

    private static final String GATEWAY = "InternetGateway";
    private static final String DERIVED_ATTACHMENT = "InternetGatewayAttachment";

    /// The role of the attachment of a drawn gateway.
    private static final String ATTACHMENT = "Attachment";

    /// Both, made at the first call.
    static InternetAccess of(Plan plan, Node vpc) {
        return plan.topology()
                .gatewaysOf(vpc)
                .internet()
                .flatMap(drawn -> plan.primary(drawn).map(gateway -> attached(plan, vpc, drawn, ATTACHMENT, gateway)))
                .orElseGet(() -> attached(plan, vpc, vpc, DERIVED_ATTACHMENT, derived(plan, vpc)));
    }

    private static Resource derived(Plan plan, Node vpc) {
        return plan.find(vpc, GATEWAY)
                .orElseGet(() -> plan.add(vpc, GATEWAY).set("/Tags", Network.nameTag(plan, vpc, "")));
    }

    private static InternetAccess attached(Plan plan, Node vpc, Node owner, String role, Resource gateway) {
        Resource attachment = plan.find(owner, role).orElseGet(() -> plan.add(owner, role)
                .set("/VpcId", plan.primary(vpc).orElseThrow().ref())
                .set("/InternetGatewayId", gateway.ref()));
        return new InternetAccess(gateway, attachment);
    }
}
