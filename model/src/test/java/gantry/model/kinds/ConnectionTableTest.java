package gantry.model.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Connection;
import gantry.model.kind.Containment;
import gantry.model.kind.Refusal;
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.CapacityProvider;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.SchedulingStrategy;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.lambda.FunctionUrl;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.InternetGateway;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.storage.S3Bucket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The documented tables of containment, legal and refused connections, compared with what the kinds declare.
class ConnectionTableTest {

    private static final FactTable ALLOWED = FactTable.read("allowed.tsv");
    private static final FactTable REFUSED = FactTable.read("refused.tsv");
    private static final FactTable CONTAINED = FactTable.read("contained.tsv");

    /// Legal although the table doesn't list them: they concern kinds that it doesn't know.
    private static final String BEYOND = """
            aws.ecs.scheduled-task placed-in aws.subnet
            aws.ecs.scheduled-task runs-task aws.ecs.task-definition
            aws.iam.role invoke-role aws.ecs.scheduled-task
            aws.security-group protects aws.ecs.scheduled-task
            aws.security-group protects aws.efs.file-system
            aws.security-group protects aws.elasticache.cache
            aws.security-group protects aws.vpc-endpoint
            aws.ecs.task-definition accesses aws.elasticache.cache
            aws.lambda.function accesses aws.elasticache.cache
            k8s.cron-job accesses aws.elasticache.cache
            k8s.daemon-set accesses aws.elasticache.cache
            k8s.deployment accesses aws.elasticache.cache
            k8s.job accesses aws.elasticache.cache
            k8s.stateful-set accesses aws.elasticache.cache
            aws.elb.target-group targets aws.lambda.function
            k8s.network-policy guards k8s.cron-job
            k8s.network-policy guards k8s.daemon-set
            k8s.network-policy guards k8s.deployment
            k8s.network-policy guards k8s.job
            k8s.network-policy guards k8s.stateful-set
            k8s.pod-disruption-budget guards k8s.deployment
            k8s.pod-disruption-budget guards k8s.stateful-set
            """;

    private final Catalogue catalogue = Kinds.catalogue();

    @Test
    void theTablesAreComplete() {
        assertEquals(
                List.of(118, 42 + 1, 31),
                List.of(ALLOWED.rows().size(), REFUSED.rows().size(), CONTAINED.rows().size()),
                "one refusal counts for both directions");
    }

    @Test
    void everyRowOfTheTableIsLegalAndNothingElse() {
        assertEquals(
                Stream.concat(documented().keySet().stream(), BEYOND.lines()).sorted().toList(),
                catalogue.rows().stream().map(ConnectionTableTest::words).sorted().toList());
    }

    @Test
    void rowsAllowAsManyAsTheTableSays() {
        Map<String, String> documented = documented();
        assertEquals(
                List.of(),
                catalogue.rows().stream()
                        .filter(row -> documented.containsKey(words(row)))
                        .filter(row -> !row.cardinality().text().equals(documented.get(words(row))))
                        .map(row -> words(row) + ": " + row.cardinality().text() + " instead of "
                                + documented.get(words(row)))
                        .toList());
    }

    /// The rows of the table, with how many there may be.
    private static Map<String, String> documented() {
        var rows = new LinkedHashMap<String, String>();
        for (List<String> row : ALLOWED.rows()) {
            for (String from : FactTable.kinds(row.getFirst())) {
                FactTable.kinds(row.get(2)).forEach(to -> rows.put(from + " " + row.get(1) + " " + to, row.get(3)));
            }
        }
        return rows;
    }

    private static String words(Connection row) {
        return row.from() + " " + row.kind() + " " + row.to();
    }

    @Test
    void everyRowSaysHowManyAndWhatItMeans() {
        assertEquals(
                List.of(),
                catalogue.rows().stream()
                        .filter(row -> row.meaning().isBlank() || row.cardinality().text().isBlank())
                        .toList());
    }

    @Test
    void everyMistakeOfTheTableIsRefusedWithItsReasonAndTheLegalWay() {
        assertEquals(List.of(), REFUSED.rows().stream().flatMap(this::missing).toList());
    }

    private Stream<String> missing(List<String> row) {
        return FactTable.kinds(row.getFirst()).stream().flatMap(from -> FactTable.kinds(row.get(1)).stream()
                .filter(to -> catalogue.refusals().stream().noneMatch(known -> known.from().equals(from)
                        && known.to().equals(to)
                        && known.reason().equals(row.get(3))
                        && known.path().equals(row.get(4))))
                .map(to -> from + " -> " + to + ": " + row.get(3)));
    }

    @Test
    void mistakesThatAreAlwaysWrongAreNeverLegal() {
        assertEquals(
                List.of(),
                REFUSED.rows().stream()
                        .filter(row -> row.get(2).equals("always") && !row.get(1).equals(Refusal.ANYTHING))
                        .flatMap(row -> FactTable.kinds(row.getFirst()).stream()
                                .flatMap(from -> FactTable.kinds(row.get(1)).stream()
                                        .filter(to -> !catalogue.between(from, to).isEmpty())
                                        .map(to -> from + " -> " + to)))
                        .toList());
    }

    @Test
    void everyKindStandsWhereTheTableSays() {
        assertEquals(
                List.of(),
                CONTAINED.rows().stream()
                        .filter(row -> !row.getFirst().equals("-"))
                        .flatMap(row -> FactTable.kinds(row.getFirst()).stream()
                                .filter(child -> !parents(child).equals(Set.copyOf(FactTable.kinds(row.get(1)))))
                                .map(child -> child + " stands in " + parents(child) + " instead of " + row.get(1)))
                        .toList());
    }

    private Set<String> parents(String kind) {
        return catalogue.node(kind).parents().stream().map(Containment::parent).collect(Collectors.toSet());
    }

    @Test
    void noMoreChildrenThanTheTableSays() {
        assertEquals(
                Map.of(Container.ID, 10, CapacityProvider.ID, 20, InternetGateway.ID, 1, FunctionUrl.ID, 1),
                catalogue.nodes().stream()
                        .flatMap(kind -> kind.parents().stream()
                                .filter(row -> row.max() != Cardinality.MANY)
                                .map(row -> Map.entry(kind.id(), row.max())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void anInstanceRoleIsRefusedWhereATaskRoleIsLegal() {
        Values instance = Values.EMPTY.with(IamRole.ROLE_KIND, RoleKind.EC2_INSTANCE);
        Values task = Values.EMPTY.with(IamRole.ROLE_KIND, RoleKind.ECS_TASK);
        assertEquals(
                List.of(true, false),
                Stream.of(instance, task)
                        .map(values -> refuses(IamRole.ID, values, TaskDefinition.ID, Values.EMPTY))
                        .toList());
    }

    private boolean refuses(String from, Values values, String to, Values targetValues) {
        return catalogue
                .refusal(from, values, to, targetValues)
                .filter(Refusal::isConditional)
                .isPresent();
    }

    @Test
    void valuesOfTheTargetCanForbidAConnection() {
        Values fifo = Values.EMPTY.with(SqsQueue.FIFO, true);
        Values daemon = Values.EMPTY.with(EcsService.SCHEDULING_STRATEGY, SchedulingStrategy.DAEMON);
        assertEquals(
                List.of(true, false, true, false, true, true, false, false),
                List.of(
                        refuses(S3Bucket.ID, Values.EMPTY, SqsQueue.ID, fifo),
                        refuses(S3Bucket.ID, Values.EMPTY, SqsQueue.ID, Values.EMPTY),
                        refuses(ServiceAutoScaling.ID, Values.EMPTY, EcsService.ID, daemon),
                        refuses(ServiceAutoScaling.ID, Values.EMPTY, EcsService.ID, Values.EMPTY),
                        refuses(SqsQueue.ID, fifo, SqsQueue.ID, Values.EMPTY),
                        refuses(SqsQueue.ID, Values.EMPTY, SqsQueue.ID, fifo),
                        refuses(SqsQueue.ID, fifo, SqsQueue.ID, fifo),
                        refuses(SqsQueue.ID, Values.EMPTY, SqsQueue.ID, Values.EMPTY)));
    }

    @Test
    void aServiceIsToldHowToPull() {
        assertEquals(
                "A service doesn't pull images; its task definition names them.",
                catalogue
                        .refusal(EcsService.ID, Values.EMPTY, EcrRepository.ID, Values.EMPTY)
                        .map(Refusal::reason)
                        .orElse(""));
    }
}
