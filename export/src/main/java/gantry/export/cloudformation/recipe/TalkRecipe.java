package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.TalksTo;
import gantry.model.kinds.ecs.EcsService;
import java.util.List;
import java.util.Optional;

/// A service that calls another by its name, through Service Connect.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html
final class TalkRecipe implements EdgeRecipe {

    private static final String CONNECT = "/ServiceConnectConfiguration";
    private static final String NAMESPACE = "Namespace";
    @Override
    public String kind() {
        return TalksTo.ID;
    }

    @Override
    public void expand(Edge edge, Plan plan) {
        Node caller = EdgeRecipe.from(edge, plan);
        Node called = EdgeRecipe.to(edge, plan);
        var from = EdgeRecipe.end(caller, EcsService.ID, plan);
        var to = EdgeRecipe.end(called, EcsService.ID, plan);
        if (from.isEmpty() || to.isEmpty() || caller.id().equals(called.id())) {
            return;
        }
        Node cluster = plan.topology().cluster(called).orElseThrow();
        Node taskDefinition = plan.topology().taskDefinition(called).orElseThrow();
        Optional<Block> mapping = Containers.definitions(plan, taskDefinition).stream()
                .flatMap(definition -> definition.list("/PortMappings").stream())
                .map(Block.class::cast)
                .findFirst();
        if (mapping.isEmpty()) {
            plan.report(
                    ExportRules.INCOMPLETE,
                    edge,
                    plan.label(caller) + " can't reach " + plan.label(called)
                            + ": none of its containers has a port mapping. Add one.");
            return;
        }
        long port = (Long) mapping.get().get("/ContainerPort").orElseThrow();
        Resource namespace = namespace(plan, cluster);
        join(from.get(), namespace);
        join(to.get(), namespace);
        offer(plan, called, to.get(), mapping.get(), port);
        SecurityGroups.first(plan, caller).ifPresent(source -> SecurityGroups.first(plan, called)
                .ifPresent(target -> SecurityRules.allow(plan, edge, source, target, port)));
    }

    private static Resource namespace(Plan plan, Node cluster) {
        return plan.find(cluster, NAMESPACE).orElseGet(() -> plan.add(
                cluster, NAMESPACE, "AWS::ServiceDiscovery::HttpNamespace")
                .set("/Name", Intrinsic.sub("${AWS::StackName}-" + plan.slug(cluster))));
    }

    private static void join(Resource service, Resource namespace) {
        service.properties()
                .setIfAbsent(CONNECT, Block.of("Enabled", true, "Namespace", namespace.arn()));
    }

    private static void offer(Plan plan, Node called, Resource service, Block mapping, long port) {
        if (service.properties().has(CONNECT + "/Services")) {
            return;
        }
        mapping.setIfAbsent("/Name", "port-" + port);
        String name = plan.slug(called);
        service.properties()
                .set(
                        CONNECT + "/Services",
                        List.of(Block.of(
                                "PortName", mapping.get("/Name").orElseThrow(),
                                "DiscoveryName", name,
                                "ClientAliases", List.of(Block.of("Port", port, "DnsName", name)))));
    }
}
