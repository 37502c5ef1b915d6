package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.ecs.CpuArchitecture;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.MachineImage;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Some instance of the cluster can run the tasks of a service.
///
/// Whether a task is too big for the largest instance isn't asked, because the sizes of instance types aren't known here.
public final class InstanceTypeFitsTask implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/instance-type-fits-task",
            "No instance fits the task",
            Severity.ERROR,
            "ECS starts a task only on an instance that has what the task asks for. Programs built for ARM64 don't run "
                    + "on x86 processors and those for Windows not on Linux, and a GPU can't be made from nothing. "
                    + "When no instance fits, the task stays pending for ever.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html");

    /// A service whose tasks run on instances.
    ///
    /// @param offers the types of instances in all of the groups
    private record Demand(
            Node service, Node definition, InstanceNeed need, List<Node> groups, List<InstanceNeed.Offer> offers) {

        boolean isMet() {
            return offers.isEmpty() || offers.stream().anyMatch(need::isMetBy);
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        var instances = new ServiceInstances(context);
        List<Demand> demands = new ArrayList<>();
        Map<List<Node>, Set<InstanceNeed>> needs = new IdentityHashMap<>();
        Map<List<Node>, List<InstanceNeed.Offer>> offers = new IdentityHashMap<>();
        for (Node service : context.nodes(EcsService.ID)) {
            context.token().throwIfCancelled();
            List<Node> groups = instances.of(service);
            Optional<Node> definition = groups.isEmpty() ? Optional.empty() : topology.taskDefinition(service);
            definition.ifPresent(task -> {
                InstanceNeed need = InstanceNeed.of(topology, task);
                demands.add(new Demand(
                        service, task, need, groups, offers.computeIfAbsent(groups, InstanceTypeFitsTask::offers)));
                needs.computeIfAbsent(groups, same -> new HashSet<>()).add(need);
            });
        }
        Map<NodeId, Set<InstanceNeed>> byGroup = new HashMap<>();
        needs.forEach((groups, asked) -> groups.forEach(
                group -> byGroup.computeIfAbsent(group.id(), id -> new HashSet<>()).addAll(asked)));
        for (Demand demand : demands) {
            if (!demand.isMet()) {
                say(context, report, demand, byGroup);
            }
        }
    }

    private static List<InstanceNeed.Offer> offers(List<Node> groups) {
        return groups.stream().flatMap(group -> InstanceNeed.Offer.of(group).stream()).toList();
    }

    private static void say(
            CheckContext context, Report report, Demand demand, Map<NodeId, Set<InstanceNeed>> byGroup) {
        Node group = demand.groups.getFirst();
        boolean isAlone = byGroup.getOrDefault(group.id(), Set.of()).size() == 1;
        var fixes = new ArrayList<Fix>();
        demand.need.usual().ifPresent(offer -> fixes.add(replace(context, demand, offer)));
        if (isOnlyProcessor(demand)) {
            fixes.add(isAlone ? fixes.size() : 0, rebuild(context, demand));
        }
        var finding = report.at(demand.service)
                .with(demand.definition)
                .with(demand.groups.toArray(Node[]::new));
        fixes.forEach(finding::fix);
        List<String> have = demand.offers.stream()
                .map(offer -> demand.need.isOtherSystem(offer) ? offer.withSystem() : offer.type())
                .distinct()
                .toList();
        finding.say("No instance in the cluster can run the tasks of " + Wording.full(context, demand.service) + ": "
                + Wording.quoted(context, demand.definition) + " asks for " + Wording.and(missing(demand))
                + ", but the instances are " + Wording.and(have) + ". Choose other instances"
                + (isOnlyProcessor(demand) ? ", or build the images for their processors." : "."));
    }

    /// What no instance has; when each part is there, but never all of them, everything that is missing somewhere.
    private static List<String> missing(Demand demand) {
        List<List<String>> unmet = demand.offers.stream().map(demand.need::unmet).toList();
        List<String> anywhere = unmet.stream().flatMap(List::stream).distinct().toList();
        List<String> everywhere = anywhere.stream()
                .filter(part -> unmet.stream().allMatch(each -> each.contains(part)))
                .toList();
        return everywhere.isEmpty() ? anywhere : everywhere;
    }

    /// Whether the tasks would run, were it not for the processor.
    private static boolean isOnlyProcessor(Demand demand) {
        var other = new InstanceNeed(!demand.need.isArm(), demand.need.isWindows(), demand.need.hasGraphics());
        return demand.offers.stream().anyMatch(other::isMetBy);
    }

    /// Keeps the types where only the operating system is wrong.
    private static Fix replace(CheckContext context, Demand demand, InstanceNeed.Offer usual) {
        Node group = demand.groups.getFirst();
        MachineImage image = usual.system().orElseThrow();
        List<String> types = group.values().value(Ec2Capacity.INSTANCE_TYPES);
        boolean areTypesRight = types.stream()
                .allMatch(type -> demand.need.isMetBy(new InstanceNeed.Offer(type, usual.system())));
        boolean isKept = areTypesRight && !types.isEmpty();
        String label = isKept
                ? "Start " + Wording.quoted(context, group) + " from " + image.label()
                : "Use " + usual.type() + " instances in " + Wording.quoted(context, group);
        List<String> chosen = isKept ? types : List.of(usual.type());
        return Fixes.change(label, group.id(), values -> values.with(Ec2Capacity.INSTANCE_TYPES, chosen)
                .with(Ec2Capacity.AMI, image)
                .without(Ec2Capacity.AMI_ID));
    }

    private static Fix rebuild(CheckContext context, Demand demand) {
        CpuArchitecture other = demand.need.isArm() ? CpuArchitecture.X86_64 : CpuArchitecture.ARM64;
        return Fixes.set(
                "Set the CPU architecture of " + Wording.quoted(context, demand.definition) + " to " + other.value(),
                demand.definition.id(),
                TaskDefinition.CPU_ARCHITECTURE,
                other);
    }
}
