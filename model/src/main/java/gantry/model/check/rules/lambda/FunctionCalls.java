package gantry.model.check.rules.lambda;

import gantry.model.check.CheckContext;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.Invokes;
import gantry.model.kinds.connection.MountsFileSystem;
import gantry.model.kinds.connection.ReadsSecret;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.KinesisStream;
import gantry.model.kinds.messaging.SnsTopic;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.EndpointService;
import gantry.model.kinds.operations.Secret;
import gantry.model.kinds.storage.DynamoDbTable;
import gantry.model.kinds.storage.S3Bucket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the code of a function calls over the network. What Lambda does for it, such as writing logs and delivering
/// failed events, takes another way.
record FunctionCalls(CheckContext context, Node function) {

    private static final Set<String> CALLS = Set.of(Accesses.ID, Invokes.ID, ReadsSecret.ID, MountsFileSystem.ID);

    private static final Map<String, EndpointService> SERVICES = Map.of(
            S3Bucket.ID, EndpointService.S3,
            DynamoDbTable.ID, EndpointService.DYNAMODB,
            SqsQueue.ID, EndpointService.SQS,
            SnsTopic.ID, EndpointService.SNS,
            KinesisStream.ID, EndpointService.KINESIS,
            Secret.ID, EndpointService.SECRETS_MANAGER,
            LambdaFunction.ID, EndpointService.LAMBDA);

    /// Those outside the VPC.
    List<EndpointService> services() {
        return called().stream()
                .flatMap(node -> Optional.ofNullable(SERVICES.get(node.kind())).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// Whether it calls something that stands in a VPC.
    boolean needsVpc() {
        return called().stream().anyMatch(node -> context.topology().vpc(node).isPresent());
    }

    private List<Node> called() {
        return context.diagram().edgesFrom(function.id()).stream()
                .filter(edge -> CALLS.contains(edge.kind()))
                .map(Edge::to)
                .map(context.diagram()::require)
                .toList();
    }
}
