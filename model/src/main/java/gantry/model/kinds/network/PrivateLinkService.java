package gantry.model.kinds.network;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Containment;
import gantry.model.kind.Expectation;
import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.NetworkLoadBalancer;
import gantry.model.kinds.connection.Exposes;
import java.util.List;

/// Offers what stands behind a Network Load Balancer to other VPCs and accounts.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-share-your-services.html
public final class PrivateLinkService {

    public static final String ID = "aws.privatelink-service";

    private static final String PAGE = "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-share-your-services.html";
    private static final String SETTINGS = "https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html";

    public static final Property<Boolean> ACCEPTANCE_REQUIRED = Property.of("acceptanceRequired", new Flag())
            .title("Accept each connection by hand")
            .fallback(true)
            .group("Access")
            .about("Somebody must accept each endpoint that others create for the service.")
            .source(SETTINGS)
            .to(Target.CLOUDFORMATION, "Service", "/AcceptanceRequired");

    public static final Property<List<String>> ALLOWED_PRINCIPALS = Property.of(
            "allowedPrincipals",
            ListOf.of(Text.matching(
                    "\\*|arn:aws[a-z-]*:iam::\\d{12}:(root|(user|role)/.+)",
                    "the ARN of an account, role or user, or * for everybody")))
            .group("Access")
            .about("Which accounts, roles or users may create endpoints for it. Without any, only its own account.")
            .source(SETTINGS)
            .unbound(Target.CLOUDFORMATION, "the permissions of the service are a resource of their own");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("PrivateLink service")
            .about("Offers what stands behind a Network Load Balancer to other VPCs and accounts, privately.")
            .explain(
                    "Use it to offer a service to other networks or customers without joining the networks. They create "
                            + "an endpoint of their own, and only they open connections.",
                    "Between your own networks that trust each other, VPC peering is simpler. For callers on the "
                            + "internet use an internet-facing load balancer.",
                    "It takes Network Load Balancers or Gateway Load Balancers only, at least 1. Callers reach it only "
                            + "in the Availability Zones where the load balancer stands.",
                    "The caller pays for the endpoint by the hour and by the gigabyte. You pay for the load balancer "
                            + "behind the service.")
            .source(PAGE)
            .category(Category.BOUNDARIES)
            .icon("privatelink-service")
            .keywords("endpoint service", "private link", "provider", "share service", "vpce")
            .properties(ACCEPTANCE_REQUIRED, ALLOWED_PRINCIPALS)
            .fact(PrivateLinkService::fact)
            .inside(Containment.in(Region.ID))
            .names(NameRule.TAG, "private-link")
            .to(
                    Exposes.ID,
                    NetworkLoadBalancer.ID,
                    Cardinality.out(0, Cardinality.MANY, "NLB (or GWLB)"),
                    "VPC endpoint service")
            .expects(Expectation.of(Expectation.Side.OUT, "it exposes no load balancer", Exposes.ID))
            .resource(Target.CLOUDFORMATION, "Service", "AWS::EC2::VPCEndpointService")
            .resource(Target.CLOUDFORMATION, "Permissions", "AWS::EC2::VPCEndpointServicePermissions")
            .build();

    private PrivateLinkService() {}

    private static String fact(Values values) {
        return values.value(ACCEPTANCE_REQUIRED) ? "accepted by hand" : "accepts by itself";
    }
}
