package gantry.model.check.rules.elb;

import gantry.model.check.CheckContext;
import gantry.model.check.FieldPath;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.TargetGroup;
import gantry.model.kinds.connection.Forwards;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A load balancer must send requests to a container and port that the task definition has. Tasks without a network are
/// the matter of another rule.
public final class TargetContainerAndPort implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "elb/target-container-and-port",
            "Target container and port",
            Severity.ERROR,
            "The service registers one port of one container with the load balancer. When no container of that "
                    + "name listens on that port, AWS refuses the service or every health check fails, and the "
                    + "tasks are replaced for ever.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html")
            .silencing("general/incomplete-resource");

    /// The port that web servers listen on when nothing else is said.
    private static final long USUAL_PORT = 80;

    private static final int MOST_CHOICES = 3;

    /// A port on which a container listens.
    private record Listening(Node container, long port) {

        private String text() {
            return container.name() + ":" + port;
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Node group : context.nodes(TargetGroup.ID)) {
            if (topology.edgesTo(group, Forwards.ID).findAny().isEmpty()) {
                topology.targets(group, Targets.ID).stream()
                        .filter(target -> target.isA(EcsService.ID))
                        .findFirst()
                        .ifPresent(service -> sayUnused(context, report, group, service));
            }
        }
        for (Edge edge : context.edges(Targets.ID)) {
            context.token().throwIfCancelled();
            Node service = context.diagram().require(edge.to());
            if (service.isA(EcsService.ID)) {
                topology.taskDefinition(service)
                        .filter(task -> task.values().value(TaskDefinition.NETWORK_MODE) != NetworkMode.NONE)
                        .ifPresent(task -> check(context, report, edge, task, topology.containers(task)));
            }
        }
    }

    private static void sayUnused(CheckContext context, Report report, Node group, Node service) {
        List<Node> balancers = BalancerType.ALL.stream()
                .filter(type -> type != BalancerType.CLASSIC)
                .flatMap(type -> context.nodes(type.kind()).stream())
                .toList();
        var finding = report.at(group).with(service);
        if (balancers.size() == 1) {
            Node only = balancers.getFirst();
            finding.fix(Fixes.connect(
                    "Let " + Wording.quoted(context, only) + " forward to it",
                    context.catalogue(),
                    Forwards.ID,
                    only.id(),
                    group.id()));
        }
        finding.fix(Fixes.remove("Delete " + Wording.quoted(context, group), group.id()))
                .say(Wording.full(context, group) + " sends requests to " + Wording.quoted(context, service)
                        + ", but no load balancer forwards to it, so AWS refuses the service. Connect a load balancer "
                        + "to it.");
    }

    private static void check(CheckContext context, Report report, Edge edge, Node task, List<Node> containers) {
        List<Listening> listening = containers.stream()
                .flatMap(each -> ports(each.values()).stream().map(port -> new Listening(each, port)))
                .toList();
        Optional<String> container = container(edge.values());
        Optional<Long> port = edge.values().effective(Targets.PORT);
        String expected = container.orElseGet(
                () -> listening.isEmpty() ? "" : listening.getFirst().container().name());
        boolean isServed = listening.stream()
                .filter(each -> each.container().name().equals(expected))
                .anyMatch(each -> port.isEmpty() || port.get() == each.port());
        // A number that is no port is told with its field.
        if (containers.isEmpty() || isServed || Targets.PORT.fault(edge.values()).isPresent()) {
            return;
        }
        boolean isKnown = containers.stream().anyMatch(each -> each.name().equals(expected));
        FieldPath field = FieldPath.of(isKnown || container.isEmpty() ? Targets.PORT : Targets.CONTAINER);
        Report.Finding finding = report.at(edge, field)
                .with(context.diagram().require(edge.from()), context.diagram().require(edge.to()), task);
        listening.stream().limit(MOST_CHOICES).forEach(each -> finding.fix(choose(edge, each)));
        listener(containers, container, expected)
                .ifPresent(each -> finding.fix(listen(context, each, port.orElse(USUAL_PORT))));
        finding.say(message(context, edge, task, listening));
    }

    private static Optional<String> container(Values values) {
        return values.effective(Targets.CONTAINER).filter(name -> !name.isBlank());
    }

    private static List<Long> ports(Values container) {
        return container.effective(Container.PORT_MAPPINGS).orElse(List.of()).stream()
                .flatMap(mapping -> mapping.effective(PortMapping.CONTAINER_PORT).stream())
                .toList();
    }

    /// The container that could get the missing port: the one that is meant, else the first.
    private static Optional<Node> listener(List<Node> containers, Optional<String> chosen, String expected) {
        return containers.stream().filter(each -> each.name().equals(expected)).findFirst()
                .or(() -> chosen.isPresent() ? Optional.empty() : Optional.of(containers.getFirst()));
    }

    private static String message(CheckContext context, Edge edge, Node task, List<Listening> listening) {
        String balancer = Wording.full(context, context.diagram().require(edge.from()));
        Optional<String> container = container(edge.values());
        Optional<Long> port = edge.values().effective(Targets.PORT);
        String target = container.map(name -> name + port.map(number -> ":" + number).orElse(""))
                .or(() -> port.map(number -> "port " + number))
                .orElseGet(() -> Wording.quoted(context, context.diagram().require(edge.to())));
        String exposed = listening.isEmpty()
                ? "has no container with a port mapping."
                : "exposes only " + Wording.and(listening.stream().map(Listening::text).toList()) + ".";
        return balancer + " sends requests to " + target + ", but the task definition "
                + Wording.quoted(context, task) + " " + exposed;
    }

    private static Fix choose(Edge edge, Listening choice) {
        String container = choice.container().name();
        return Fixes.change(
                "Send requests to " + choice.text(),
                edge.id(),
                values -> values.with(Targets.CONTAINER, container).with(Targets.PORT, choice.port()));
    }

    private static Fix listen(CheckContext context, Node container, long port) {
        String label = "Add port " + port + " to the container " + Wording.quoted(context, container);
        return Fixes.change(label, container.id(), values -> {
            if (ports(values).contains(port)) {
                return values;
            }
            var mappings = new ArrayList<>(values.effective(Container.PORT_MAPPINGS).orElse(List.of()));
            mappings.add(Values.EMPTY.with(PortMapping.CONTAINER_PORT, port));
            return values.with(Container.PORT_MAPPINGS, mappings);
        });
    }
}
