package gantry.model.check.rules.trigger;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.RoleChange;
import gantry.model.check.rules.RoleSupply;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.facts.ManagedPolicies;
import gantry.model.kind.Property;
import gantry.model.kinds.connection.InvokeRole;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.ScheduledTask;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.topology.Permissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// EventBridge starts tasks on somebody's behalf: it must know where, and be allowed to.
public final class EcsTaskTarget implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "trigger/eventbridge-ecs-task-target",
            "Tasks started by EventBridge",
            Severity.ERROR,
            "A service knows its cluster and network; a rule or schedule that starts single tasks must be told both each "
                    + "time. It takes on a role for this, which must allow to run the task and to hand the task its own "
                    + "roles. If something is missing, the start fails at night and only a metric tells.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/tasks-scheduled-eventbridge-scheduler.html");

    private static final String POLICY = "AmazonEC2ContainerServiceEventsRole";

    private static final List<String> ACTIONS = List.of("ecs:RunTask", "iam:PassRole");

    /// From https://docs.aws.amazon.com/scheduler/latest/APIReference/API_EcsParameters.html
    private static final long MOST_TASKS = 10;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        List<Edge> starts = context.edges(RunsTask.ID);
        if (starts.isEmpty()) {
            return;
        }
        var places = new TaskPlaces(context);
        for (Edge start : starts) {
            context.token().throwIfCancelled();
            Node starter = context.diagram().require(start.from());
            checkRole(context, report, starter, start);
            if (starter.isA(ScheduledTask.ID)) {
                // It brings a role of its own when none is drawn.
                checkCount(context, report, starter, ScheduledTask.TASK_COUNT);
                checkPlace(context, report, places, start);
            } else {
                checkCount(context, report, start, RunsTask.TASK_COUNT);
                checkHasRole(context, report, starter, start);
                checkCluster(context, report, places, start);
                checkSubnets(context, report, places, start);
            }
        }
    }

    private static void checkRole(CheckContext context, Report report, Node starter, Edge start) {
        // Another rule says when a role isn't meant for schedules at all.
        List<Node> roles = context.topology().sources(starter, InvokeRole.ID).stream()
                .filter(role -> role.values().value(IamRole.ROLE_KIND) == RoleKind.SCHEDULE)
                .toList();
        for (Node role : roles) {
            List<String> missing = new Permissions(role).lacking(ACTIONS, List.of());
            if (!missing.isEmpty()) {
                report.at(start)
                        .with(role, starter)
                        .fix(Fixes.change(
                                "Attach " + POLICY + " to " + Wording.quoted(context, role),
                                role.id(),
                                values -> RoleChange.attach(values, ManagedPolicies.named(POLICY))))
                        .fix(RoleChange.grant(role))
                        .say(what(context, start) + " with the role " + Wording.quoted(context, role)
                                + ", which doesn't allow " + Wording.and(missing) + ".");
            }
        }
    }

    private static void checkHasRole(CheckContext context, Report report, Node starter, Edge start) {
        boolean hasRole = !context.topology().sources(starter, InvokeRole.ID).isEmpty();
        boolean isFirst = context.diagram().edgesFrom(starter.id()).stream()
                .filter(edge -> edge.isA(RunsTask.ID))
                .findFirst()
                .filter(start::equals)
                .isPresent();
        if (hasRole || !isFirst) {
            return;
        }
        RoleSupply role = RoleSupply.of(InvokeRole.ID, RoleKind.SCHEDULE);
        report.at(starter)
                .with(start)
                .fix(new Fix("Add a role for " + Wording.quoted(context, starter),
                        now -> role.give(now, context.catalogue(), starter.id())))
                .say(what(context, start) + ", but has no role that allows " + Wording.and(ACTIONS) + ".");
    }

    private static String what(CheckContext context, Edge start) {
        return Wording.full(context, context.diagram().require(start.from())) + " starts "
                + Wording.quoted(context, context.diagram().require(start.to()));
    }

    private static void checkCount(CheckContext context, Report report, Element element, Property<Long> property) {
        long count = element.values().value(property);
        if (count < 1 || count > MOST_TASKS) {
            long nearest = Math.clamp(count, 1, MOST_TASKS);
            String starter = switch (element) {
                case Node node -> Wording.full(context, node);
                case Edge edge -> Wording.full(context, context.diagram().require(edge.from()));
            };
            report.at(element, property)
                    .fix(Fixes.set("Set task count to " + nearest, element.id(), property, nearest))
                    .say(starter + " is to start " + count + " tasks at once; 1 to " + MOST_TASKS + " are possible.");
        }
    }

    private static void checkCluster(CheckContext context, Report report, TaskPlaces places, Edge start) {
        Node starter = context.diagram().require(start.from());
        List<Node> clusters = places.clusters(starter);
        if (start.values().effective(RunsTask.CLUSTER).isPresent() || clusters.size() == 1) {
            return;
        }
        Report.Finding finding = report.at(start, RunsTask.CLUSTER).with(starter);
        if (clusters.isEmpty()) {
            if (Additions.isPossible(context, starter, EcsCluster.ID)) {
                finding.fix(Fixes.onNode("Add an ECS cluster", starter.id(), now -> addCluster(context, now, starter)));
            }
            finding.say(what(context, start) + ", but there is no cluster in which the task could run.");
        } else {
            String names = Wording.names(context, clusters);
            clusters.stream()
                    .limit(2)
                    .forEach(cluster -> finding.fix(Fixes.set(
                            "Set cluster to " + Wording.quoted(context, cluster),
                            start.id(),
                            RunsTask.CLUSTER,
                            cluster.id().value())));
            finding.say(
                    what(context, start) + ", but it isn't said in which of the clusters " + names + ".");
        }
    }

    private static Diff addCluster(CheckContext context, Diagram now, Node starter) {
        return new Placing(context.catalogue())
                .addBeside(now, starter.id(), EcsCluster.ID)
                .map(Creation.Added::diff)
                .orElse(Diff.NONE);
    }

    private static boolean needsSubnets(Node definition) {
        return definition.isA(TaskDefinition.ID)
                && definition.values().value(TaskDefinition.NETWORK_MODE) == NetworkMode.AWSVPC;
    }

    /// A scheduled task of a cluster is drawn in its subnets; none are chosen for it.
    private static void checkPlace(CheckContext context, Report report, TaskPlaces places, Edge start) {
        Node starter = context.diagram().require(start.from());
        Node definition = context.diagram().require(start.to());
        if (!needsSubnets(definition) || !context.topology().subnets(starter).isEmpty()) {
            return;
        }
        Report.Finding finding = report.at(starter).with(definition);
        List<Node> subnets = places.privateSubnets(starter);
        if (!subnets.isEmpty()) {
            String names = Wording.and(subnets.stream().map(each -> Wording.quoted(context, each)).toList());
            finding.fix(Fixes.onNode("Place it in " + names, starter.id(), now -> place(now, starter, subnets)));
        }
        finding.say(what(context, start) + ", whose network mode is awsvpc, but stands in no subnet. Connect it to "
                + "subnets of one VPC, best private ones in two Availability Zones.");
    }

    private static Diff place(Diagram now, Node starter, List<Node> subnets) {
        var draft = new Draft(now);
        Set<NodeId> placed = now.edgesFrom(starter.id()).stream()
                .filter(edge -> edge.isA(PlacedIn.ID))
                .map(Edge::to)
                .collect(Collectors.toSet());
        subnets.stream()
                .map(Node::id)
                .filter(id -> now.node(id).isPresent() && !placed.contains(id))
                .forEach(id -> draft.put(Edge.of(draft.newEdgeId(), PlacedIn.ID, starter.id(), id)));
        return draft.diff();
    }

    private static void checkSubnets(CheckContext context, Report report, TaskPlaces places, Edge start) {
        Node starter = context.diagram().require(start.from());
        Node definition = context.diagram().require(start.to());
        boolean isPlaced = !start.values().effective(RunsTask.SUBNETS).orElse(List.of()).isEmpty();
        if (isPlaced || !needsSubnets(definition) || places.hasPrivateSubnet(starter)) {
            return;
        }
        List<Node> publicSubnets = places.publicSubnets(starter);
        Report.Finding finding = report.at(start, RunsTask.SUBNETS).with(definition);
        if (!publicSubnets.isEmpty()) {
            List<String> ids = publicSubnets.stream().map(subnet -> subnet.id().value()).toList();
            finding.fix(Fixes.change(
                    "Set subnets to the public ones, with public addresses",
                    start.id(),
                    values -> values.with(RunsTask.SUBNETS, ids).with(RunsTask.ASSIGN_PUBLIC_IP, true)));
        }
        finding.say(what(context, start) + ", whose network mode is awsvpc, but no subnets are chosen"
                + (publicSubnets.isEmpty() ? " and there are none" : " and there are no private ones")
                + " in its Region.");
    }
}
