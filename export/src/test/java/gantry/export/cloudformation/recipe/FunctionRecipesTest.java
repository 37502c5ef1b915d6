package gantry.export.cloudformation.recipe;

import static gantry.export.cloudformation.Exported.att;
import static gantry.export.cloudformation.Exported.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.export.Drawing;
import gantry.export.cloudformation.Exported;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.AccessMode;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.Invokes;
import gantry.model.kinds.connection.LogTrigger;
import gantry.model.kinds.connection.LogsTo;
import gantry.model.kinds.connection.Notifies;
import gantry.model.kinds.connection.OnFailure;
import gantry.model.kinds.connection.Redrives;
import gantry.model.kinds.connection.S3Trigger;
import gantry.model.kinds.connection.ScheduleTrigger;
import gantry.model.kinds.connection.SqsTrigger;
import gantry.model.kinds.connection.StreamTrigger;
import gantry.model.kinds.lambda.EventBridgeSchedule;
import gantry.model.kinds.lambda.InvokePermission;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.lambda.PackageType;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.operations.LogGroup;
import gantry.model.kinds.storage.DynamoDbTable;
import gantry.model.kinds.storage.S3Bucket;
import gantry.model.kinds.storage.StreamView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FunctionRecipesTest {

    private final Drawing drawing = new Drawing("Functions");
    private final NodeId region = drawing.node(Region.ID, "region");
    private final NodeId function = drawing.node(LambdaFunction.ID, "ingest", region);
    private final NodeId queue = drawing.node(SqsQueue.ID, "orders", region);
    private final NodeId bucket = drawing.node(S3Bucket.ID, "uploads", region);

    @Test
    void aFunctionGetsRoleLogGroupAndStarterCode() {
        Exported exported = Exported.of(drawing);
        assertEquals(att("IngestRole", "Arn"), exported.property("IngestFunction", "Role"));
        assertEquals(ref("IngestLogGroup"), exported.property("IngestFunction", "LoggingConfig/LogGroup"));
        assertEquals(
                Map.of("Fn::Sub", "/aws/lambda/${AWS::StackName}-ingest"),
                exported.property("IngestLogGroup", "LogGroupName"));
        assertTrue(((String) exported.property("IngestFunction", "Code/ZipFile"))
                .contains("def handler(event, context):"));
        assertEquals(ref("LogRetentionDays"), exported.property("IngestLogGroup", "RetentionInDays"));
    }

    @Test
    void codeThatCannotStandInATemplateBecomesParameters() {
        drawing.set(function, LambdaFunction.RUNTIME, "java25");
        Exported archive = Exported.of(drawing);
        assertEquals(ref("IngestCodeBucket"), archive.property("IngestFunction", "Code/S3Bucket"));
        assertEquals(List.of("export/needs-a-hand"), archive.rules());
        assertTrue(
                archive.result().nextStep().endsWith("--parameter-overrides IngestCodeBucket=... IngestCodeKey=..."));
        drawing.set(function, LambdaFunction.PACKAGE_TYPE, PackageType.IMAGE);
        Exported image = Exported.of(drawing);
        assertEquals(Map.of("ImageUri", ref("IngestImageUri")), image.property("IngestFunction", "Code"));
        assertEquals(Optional.empty(), image.at("Resources/IngestFunction/Properties/Runtime"));
    }

    @Test
    void aQueueTriggersThroughAMapping() {
        drawing.connect(queue, SqsTrigger.ID, function);
        Exported exported = Exported.of(drawing);
        assertEquals(
                Map.of(
                        "EventSourceArn", att("OrdersQueue", "Arn"),
                        "FunctionName", att("IngestFunction", "Arn"),
                        "BatchSize", 10,
                        "MaximumBatchingWindowInSeconds", 0,
                        "FunctionResponseTypes", List.of("ReportBatchItemFailures")),
                exported.at("Resources/OrdersToIngestEventSourceMapping/Properties").orElseThrow());
        assertEquals("receive-orders", exported.property("IngestRole", "Policies/2/PolicyName"));
    }

    @Test
    void aFifoQueueGetsItsNameAndSmallBatches() {
        drawing.set(queue, SqsQueue.FIFO, true);
        drawing.set(drawing.connect(queue, SqsTrigger.ID, function), SqsTrigger.BATCH_SIZE, 500L);
        Exported exported = Exported.of(drawing);
        assertEquals("orders-${Unique}.fifo", exported.property("OrdersQueue", "QueueName/Fn::Sub/0"));
        assertEquals(true, exported.property("OrdersDeadLetterQueue", "FifoQueue"));
        assertEquals(10, exported.property("OrdersToIngestEventSourceMapping", "BatchSize"));
    }

    @Test
    void aDrawnDeadLetterQueueTakesThePlaceOfTheDerivedOne() {
        NodeId failed = drawing.node(SqsQueue.ID, "failed", region);
        drawing.connect(queue, Redrives.ID, failed);
        Exported exported = Exported.of(drawing);
        assertEquals(List.of("OrdersQueue", "FailedQueue"), exported.ofType("AWS::SQS::Queue"));
        assertEquals(
                att("FailedQueue", "Arn"), exported.property("OrdersQueue", "RedrivePolicy/deadLetterTargetArn"));
    }

    @Test
    void aBucketThatNotifiesHasAComputedNameEverywhere() {
        EdgeId trigger = drawing.connect(bucket, S3Trigger.ID, function);
        drawing.set(trigger, S3Trigger.SUFFIX, ".jpg");
        drawing.set(drawing.connect(function, Accesses.ID, bucket), Accesses.MODE, AccessMode.READ_WRITE);
        Exported exported = Exported.of(drawing);
        assertEquals("uploads-${Unique}", exported.property("UploadsBucket", "BucketName/Fn::Sub/0"));
        assertEquals(
                "uploads-${Unique}",
                exported.property("IngestFunction", "Environment/Variables/UPLOADS_BUCKET/Fn::Sub/0"));
        assertEquals(
                "arn:${AWS::Partition}:s3:::uploads-${Unique}",
                exported.property("UploadsToIngestPermission", "SourceArn/Fn::Sub/0"));
        assertEquals(Optional.of("UploadsToIngestPermission"), exported.at("Resources/UploadsBucket/DependsOn"));
        assertEquals(
                List.of(Map.of("Name", "suffix", "Value", ".jpg")),
                exported.property("UploadsBucket",
                        "NotificationConfiguration/LambdaConfigurations/0/Filter/S3Key/Rules"));
        assertEquals(List.of(), exported.rules());
    }

    @Test
    void aPermissionThatIsWrittenOutCountsInsteadOfTheDerivedOne() {
        drawing.connect(bucket, S3Trigger.ID, function);
        drawing.set(function, LambdaFunction.ALLOW_TRIGGERS, false);
        assertEquals(Optional.empty(), Exported.of(drawing).at("Resources/UploadsToIngestPermission"));
        Values written = Values.EMPTY
                .with(InvokePermission.PRINCIPAL, "123456789012")
                .with(InvokePermission.TRIGGER, bucket.value());
        drawing.set(function, LambdaFunction.PERMISSIONS, List.of(written));
        assertEquals("123456789012", Exported.of(drawing).property("UploadsToIngestPermission", "Principal"));
    }

    @Test
    void aBucketNotifiesAStandardQueueOnly() {
        drawing.connect(bucket, Notifies.ID, queue);
        Exported exported = Exported.of(drawing);
        assertEquals(Optional.of("OrdersQueuePolicy"), exported.at("Resources/UploadsBucket/DependsOn"));
        assertEquals(
                att("OrdersQueue", "Arn"),
                exported.property("UploadsBucket", "NotificationConfiguration/QueueConfigurations/0/Queue"));
        drawing.set(queue, SqsQueue.FIFO, true);
        assertEquals(List.of("export/not-expressed"), Exported.of(drawing).rules());
    }

    @Test
    void readingAStreamSwitchesItOn() {
        NodeId table = drawing.node(DynamoDbTable.ID, "orders", region);
        drawing.set(table, DynamoDbTable.STREAM_VIEW, StreamView.NEW_IMAGE);
        drawing.connect(table, StreamTrigger.ID, function);
        Exported exported = Exported.of(drawing);
        assertEquals("NEW_IMAGE", exported.property("OrdersTable", "StreamSpecification/StreamViewType"));
        assertEquals(
                att("OrdersTable", "StreamArn"),
                exported.property("OrdersToIngestEventSourceMapping", "EventSourceArn"));
        assertEquals(
                List.of(Map.of("AttributeName", "id", "KeyType", "HASH")),
                exported.property("OrdersTable", "KeySchema"));
    }

    @Test
    void aScheduleCallsAFunctionWithARoleOfItsOwn() {
        NodeId nightly = drawing.node(EventBridgeSchedule.ID, "nightly", region);
        NodeId idle = drawing.node(EventBridgeSchedule.ID, "idle", region);
        drawing.set(idle, EventBridgeSchedule.ENABLED, false);
        drawing.connect(nightly, ScheduleTrigger.ID, function);
        Exported exported = Exported.of(drawing);
        assertEquals(List.of("NightlySchedule"), exported.ofType("AWS::Scheduler::Schedule"));
        assertEquals(att("IngestFunction", "Arn"), exported.property("NightlySchedule", "Target/Arn"));
        assertEquals(att("NightlyRole", "Arn"), exported.property("NightlySchedule", "Target/RoleArn"));
        assertEquals("ENABLED", exported.property("NightlySchedule", "State"));
        assertEquals(List.of("export/incomplete"), exported.rules());
    }

    @Test
    void logsTriggerThroughASubscription() {
        NodeId logs = drawing.node(LogGroup.ID, "/app/audit", region);
        drawing.connect(logs, LogTrigger.ID, function);
        NodeId writer = drawing.node(LambdaFunction.ID, "writer", region);
        drawing.connect(writer, LogsTo.ID, logs);
        Exported exported = Exported.of(drawing);
        assertEquals(
                ref("AppAuditLogGroup"), exported.property("AppAuditToIngestSubscriptionFilter", "LogGroupName"));
        assertEquals("logs.amazonaws.com", exported.property("AppAuditToIngestPermission", "Principal"));
        assertEquals(ref("AppAuditLogGroup"), exported.property("WriterFunction", "LoggingConfig/LogGroup"));
        assertEquals(
                Map.of("Fn::Sub", "/app/${AWS::StackName}/audit"),
                exported.property("AppAuditLogGroup", "LogGroupName"));
    }

    @Test
    void functionsThatCallEachOtherFormNoCircle() {
        NodeId other = drawing.node(LambdaFunction.ID, "report", region);
        drawing.connect(function, Invokes.ID, other);
        drawing.connect(other, Invokes.ID, function);
        Exported exported = Exported.of(drawing);
        assertEquals(List.of(), exported.rules());
        assertEquals(
                Map.of("Fn::Sub", "${AWS::StackName}-report"), exported.property("ReportFunction", "FunctionName"));
        assertEquals(
                Map.of("Fn::Sub", "${AWS::StackName}-report"),
                exported.property("IngestFunction", "Environment/Variables/REPORT_FUNCTION"));
    }

    @Test
    void failedEventsGoToTheQueue() {
        drawing.connect(function, OnFailure.ID, queue);
        Exported exported = Exported.of(drawing);
        assertEquals(
                att("OrdersQueue", "Arn"),
                exported.property("IngestEventInvokeConfig", "DestinationConfig/OnFailure/Destination"));
        assertEquals("report-failures", exported.property("IngestRole", "Policies/2/PolicyName"));
    }

    @Test
    void writingBelowAPrefixIsAllAFunctionMay() {
        EdgeId edge = drawing.connect(function, Accesses.ID, bucket);
        drawing.set(edge, Accesses.MODE, AccessMode.WRITE).set(edge, Accesses.WRITE_PREFIX, "out/");
        Exported exported = Exported.of(drawing);
        assertEquals(
                List.of(Map.of(
                        "Effect", "Allow",
                        "Action", List.of("s3:DeleteObject", "s3:PutObject"),
                        "Resource", Map.of("Fn::Sub", "${UploadsBucket.Arn}/out/*"))),
                exported.property("IngestRole", "Policies/2/PolicyDocument/Statement"));
        assertEquals(
                ref("UploadsBucket"), exported.property("IngestFunction", "Environment/Variables/UPLOADS_BUCKET"));
    }

    @Test
    void aBucketIsPrivateAndRefusesPlainText() {
        Exported exported = Exported.of(drawing);
        assertEquals("Deny", exported.property("UploadsBucketPolicy", "PolicyDocument/Statement/0/Effect"));
        assertEquals(true, exported.property("UploadsBucket", "PublicAccessBlockConfiguration/BlockPublicAcls"));
        assertEquals(Optional.of("Retain"), exported.at("Resources/UploadsBucket/DeletionPolicy"));
        drawing.set(bucket, S3Bucket.ENFORCE_TLS, false);
        assertEquals(List.of(), Exported.of(drawing).ofType("AWS::S3::BucketPolicy"));
    }
}
