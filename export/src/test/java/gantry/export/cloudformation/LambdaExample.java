package gantry.export.cloudformation;

import gantry.export.Drawing;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.connection.AccessMode;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.InvokeRole;
import gantry.model.kinds.connection.Invokes;
import gantry.model.kinds.connection.LogTrigger;
import gantry.model.kinds.connection.LogsTo;
import gantry.model.kinds.connection.Notifies;
import gantry.model.kinds.connection.OnFailure;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.connection.Redrives;
import gantry.model.kinds.connection.S3Trigger;
import gantry.model.kinds.connection.ScheduleTrigger;
import gantry.model.kinds.connection.SqsTrigger;
import gantry.model.kinds.connection.StreamTrigger;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.lambda.EventBridgeSchedule;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.lambda.PackageType;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.EndpointService;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.operations.LogGroup;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.storage.DynamoDbTable;
import gantry.model.kinds.storage.S3Bucket;
import java.util.List;

/// Functions with every kind of trigger.
final class LambdaExample {

    private final Drawing drawing = new Drawing("Lambda worker");
    private final NodeId region = drawing.node(Region.ID, "region");
    private final TwoZones network = TwoZones.in(drawing, region, "main", 0);
    private final NodeId uploads = drawing.node(S3Bucket.ID, "uploads", region);
    private final NodeId orders = drawing.node(SqsQueue.ID, "orders", region);
    private final NodeId failed = drawing.node(SqsQueue.ID, "failed", region);
    private final NodeId strict = drawing.node(SqsQueue.ID, "strict", region);
    private final NodeId table = drawing.node(DynamoDbTable.ID, "orders", region);
    private final NodeId ingest = drawing.node(LambdaFunction.ID, "ingest", region);
    private final NodeId report = drawing.node(LambdaFunction.ID, "report", region);
    private final NodeId image = drawing.node(LambdaFunction.ID, "thumbnail", region);
    private final NodeId nightly = drawing.node(EventBridgeSchedule.ID, "nightly", region);
    private final NodeId logs = drawing.node(LogGroup.ID, "audit", region);
    private final NodeId balancer = drawing.node(ApplicationLoadBalancer.ID, "internal", network.vpc());
    private final NodeId images = drawing.node(EcrRepository.ID, "thumbnail", region);
    private final NodeId role = drawing.node(IamRole.ID, "ingest-role");
    private final NodeId invoker = drawing.node(IamRole.ID, "invoker");

    Diagram diagram() {
        fill();
        connect();
        return drawing.diagram();
    }

    private void fill() {
        drawing.set(
                network.vpc(),
                Vpc.ENDPOINTS,
                List.of(EndpointService.S3, EndpointService.DYNAMODB, EndpointService.SQS, EndpointService.LOGS));
        drawing.set(role, IamRole.ROLE_KIND, RoleKind.LAMBDA_EXECUTION)
                .set(invoker, IamRole.ROLE_KIND, RoleKind.SCHEDULE)
                .set(strict, SqsQueue.FIFO, true)
                .set(table, DynamoDbTable.SORT_KEY, "date")
                .set(table, DynamoDbTable.TTL_ATTRIBUTE, "expires")
                .set(report, LambdaFunction.RUNTIME, "nodejs24.x")
                .set(nightly, EventBridgeSchedule.FLEXIBLE_WINDOW, 15L)
                .set(nightly, EventBridgeSchedule.INPUT, "{\"job\": \"nightly\"}")
                .set(image, LambdaFunction.PACKAGE_TYPE, PackageType.IMAGE)
                .set(
                        image,
                        LambdaFunction.IMAGE_URI,
                        "123456789012.dkr.ecr.eu-central-1.amazonaws.com/thumbnail:1");
    }

    private void connect() {
        drawing.connect(orders, SqsTrigger.ID, ingest);
        drawing.connect(strict, SqsTrigger.ID, report);
        drawing.set(drawing.connect(uploads, S3Trigger.ID, ingest), S3Trigger.PREFIX, "incoming/");
        drawing.connect(uploads, Notifies.ID, failed);
        drawing.connect(orders, Redrives.ID, failed);
        drawing.connect(table, StreamTrigger.ID, report);
        drawing.connect(nightly, ScheduleTrigger.ID, report);
        drawing.connect(logs, LogTrigger.ID, report);
        drawing.connect(ingest, OnFailure.ID, failed);
        drawing.connect(ingest, Invokes.ID, report);
        drawing.connect(report, Invokes.ID, ingest);
        drawing.set(drawing.connect(ingest, Accesses.ID, table), Accesses.MODE, AccessMode.READ_WRITE);
        drawing.set(drawing.connect(ingest, Accesses.ID, uploads), Accesses.MODE, AccessMode.WRITE);
        drawing.connect(report, Accesses.ID, orders);
        network.closed().forEach(subnet -> drawing.connect(ingest, PlacedIn.ID, subnet));
        network.closed().forEach(subnet -> drawing.connect(balancer, PlacedIn.ID, subnet));
        drawing.connect(balancer, Targets.ID, report);
        drawing.connect(image, Pulls.ID, images);
        drawing.connect(role, ExecutionRole.ID, ingest);
        drawing.connect(invoker, InvokeRole.ID, nightly);
        drawing.connect(report, LogsTo.ID, logs);
    }
}
