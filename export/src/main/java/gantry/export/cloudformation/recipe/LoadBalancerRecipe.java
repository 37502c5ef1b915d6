package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.check.FieldPath;
import gantry.model.diagram.Node;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.Scheme;
import java.util.ArrayList;
import java.util.List;

/// A load balancer with its security group and listeners; the connections to its targets fill them.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/introduction.html
final class LoadBalancerRecipe implements NodeRecipe {

    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#subnets-load-balancer
    private static final int LEAST_SUBNETS = 2;

    @Override
    public String kind() {
        return ApplicationLoadBalancer.ID;
    }

    @Override
    public void expand(Node balancer, Plan plan) {
        List<Node> subnets = Network.subnets(plan, balancer);
        if (subnets.size() < LEAST_SUBNETS) {
            plan.leaveOut(balancer, "it needs subnets in two Availability Zones. Connect it with them.");
            return;
        }
        var listeners = new Listeners(plan, balancer);
        List<Resource> groups = SecurityGroups.of(plan, balancer, subnets, "load balancer");
        if (SecurityGroups.drawn(plan, balancer, subnets).isEmpty()) {
            groups.getFirst().set("/SecurityGroupIngress", ingress(balancer, plan, subnets, listeners.ports()));
        } else if (balancer.values().has(ApplicationLoadBalancer.INGRESS_CIDR)) {
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    balancer,
                    FieldPath.of(ApplicationLoadBalancer.INGRESS_CIDR),
                    "The drawn security group decides who may connect to " + plan.label(balancer)
                            + ". Enter the addresses there.");
        }
        Resource resource = plan.primary(balancer)
                .orElseThrow()
                .set("/Type", "application")
                .set("/IpAddressType", "ipv4")
                .set("/Subnets", Network.references(plan, subnets))
                .set("/SecurityGroups", SecurityGroups.ids(groups))
                .set("/LoadBalancerAttributes", attributes(balancer, plan));
        Network.afterRoutes(plan, resource, subnets.stream().filter(plan.topology()::isPublic).toList());
        listeners.add();
        plan.output(balancer, "Url", "Address of " + plan.label(balancer), listeners.url());
    }

    private static List<Object> ingress(Node balancer, Plan plan, List<Node> subnets, List<Long> ports) {
        boolean isInternal = plan.usable(balancer, ApplicationLoadBalancer.SCHEME).filter(Scheme.INTERNAL::equals)
                .isPresent();
        boolean isFree = isInternal && !balancer.values().has(ApplicationLoadBalancer.INGRESS_CIDR);
        Object clients = isFree
                ? Network.vpc(plan, subnets).orElseThrow().get("CidrBlock")
                : plan.parameter(balancer, ApplicationLoadBalancer.INGRESS_CIDR);
        var rules = new ArrayList<Object>();
        for (long port : ports) {
            rules.add(Block.of(
                    "IpProtocol", "tcp",
                    "FromPort", port,
                    "ToPort", port,
                    "CidrIp", clients,
                    "Description", "From clients"));
        }
        return rules;
    }

    private static List<Object> attributes(Node balancer, Plan plan) {
        long idle = plan.usable(balancer, ApplicationLoadBalancer.IDLE_TIMEOUT).orElseThrow();
        boolean dropsHeaders = plan.usable(balancer, ApplicationLoadBalancer.DROP_INVALID_HEADERS).orElseThrow();
        boolean isProtected = plan.usable(balancer, ApplicationLoadBalancer.DELETION_PROTECTION).orElseThrow();
        return List.of(
                attribute("routing.http.drop_invalid_header_fields.enabled", String.valueOf(dropsHeaders)),
                attribute("idle_timeout.timeout_seconds", String.valueOf(idle)),
                attribute("deletion_protection.enabled", String.valueOf(isProtected)));
    }

    private static Block attribute(String key, String value) {
        return Block.of("Key", key, "Value", value);
    }
}
