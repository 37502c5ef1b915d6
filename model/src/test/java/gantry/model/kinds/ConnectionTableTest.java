package gantry.model.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.Catalogue;
import gantry.model.kind.Refusal;
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.SchedulingStrategy;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.storage.S3Bucket;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The tables of legal and refused connections, written out once more so that no row is lost by accident.
class ConnectionTableTest {

    private static final String ALLOWED = """
            aws.ecs.service runs aws.ecs.task-definition
            aws.ecs.service placed-in aws.subnet
            aws.ecs.service talks-to aws.ecs.service
            aws.ecs.container depends-on aws.ecs.container
            aws.ecs.container links aws.ecs.container
            aws.ecs.auto-scaling scales aws.ecs.service
            aws.ecs.task-definition pulls aws.ecr.repository
            aws.ecs.task-definition pulls registry.external
            aws.ecs.container pulls aws.ecr.repository
            aws.ecs.container pulls registry.external
            aws.lambda.function pulls aws.ecr.repository
            client requests aws.elb.application
            aws.elb.application placed-in aws.subnet
            aws.elb.application targets aws.ecs.service
            aws.elb.application targets aws.lambda.function
            aws.iam.role task-role aws.ecs.task-definition
            aws.iam.role execution-role aws.ecs.task-definition
            aws.iam.role execution-role aws.lambda.function
            aws.iam.role invoke-role aws.scheduler.schedule
            aws.s3.bucket s3-trigger aws.lambda.function
            aws.sqs.queue sqs-trigger aws.lambda.function
            aws.dynamodb.table stream-trigger aws.lambda.function
            aws.scheduler.schedule schedule-trigger aws.lambda.function
            aws.logs.log-group log-trigger aws.lambda.function
            aws.scheduler.schedule runs-task aws.ecs.task-definition
            aws.s3.bucket notifies aws.sqs.queue
            aws.sqs.queue redrives aws.sqs.queue
            aws.lambda.function on-failure aws.sqs.queue
            aws.lambda.function placed-in aws.subnet
            aws.lambda.function invokes aws.lambda.function
            aws.ecs.task-definition accesses aws.s3.bucket
            aws.ecs.task-definition accesses aws.dynamodb.table
            aws.ecs.task-definition accesses aws.sqs.queue
            aws.lambda.function accesses aws.s3.bucket
            aws.lambda.function accesses aws.dynamodb.table
            aws.lambda.function accesses aws.sqs.queue
            aws.ecs.task-definition logs-to aws.logs.log-group
            aws.lambda.function logs-to aws.logs.log-group
            aws.vpc peers aws.vpc
            """;

    private static final String REFUSED = """
            aws.ecs.service aws.ecr.repository
            aws.ecs.service registry.external
            aws.ecs.cluster aws.ecr.repository
            aws.ecs.cluster registry.external
            aws.ecs.cluster aws.ecs.task-definition
            aws.ecs.cluster aws.subnet
            aws.ecs.cluster aws.vpc
            aws.elb.application aws.ecs.task-definition
            aws.elb.application aws.ecs.container
            aws.elb.application aws.ecs.cluster
            aws.elb.application aws.elb.application
            aws.iam.role aws.ecs.service
            aws.iam.role aws.ecs.container
            aws.iam.role aws.ecs.cluster
            aws.iam.role aws.elb.application
            aws.iam.role aws.ecr.repository
            aws.iam.role aws.s3.bucket
            aws.iam.role aws.sqs.queue
            aws.iam.role aws.dynamodb.table
            aws.iam.role aws.logs.log-group
            aws.sqs.queue aws.ecs.service
            aws.sqs.queue aws.ecs.task-definition
            aws.s3.bucket aws.ecs.service
            aws.s3.bucket aws.ecs.task-definition
            aws.dynamodb.table aws.ecs.service
            aws.dynamodb.table aws.ecs.task-definition
            aws.scheduler.schedule aws.ecs.service
            aws.ecs.auto-scaling aws.lambda.function
            aws.ecs.auto-scaling aws.ecs.task-definition
            aws.ecs.auto-scaling aws.ecs.cluster
            aws.lambda.function registry.external
            aws.lambda.function aws.ecs.cluster
            aws.ecr.repository aws.lambda.function
            aws.ecr.repository aws.sqs.queue
            aws.ecs.task-definition aws.ecs.task-definition
            aws.ecs.service aws.subnet
            aws.ecs.container aws.ecs.container
            """;

    private final Catalogue catalogue = Kinds.catalogue();

    @Test
    void exactlyTheRowsOfTheTableAreLegal() {
        Stream<String> rows = catalogue.rows().stream().map(row -> row.from() + " " + row.kind() + " " + row.to());
        assertEquals(ALLOWED.lines().sorted().toList(), rows.sorted().toList());
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
    void mistakesOfTheTableAreRefusedWithAReason() {
        assertEquals(
                List.of(),
                REFUSED.lines()
                        .filter(pair -> catalogue
                                .refusal(pair.split(" ")[0], Values.EMPTY, pair.split(" ")[1], Values.EMPTY)
                                .isEmpty())
                        .toList());
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
