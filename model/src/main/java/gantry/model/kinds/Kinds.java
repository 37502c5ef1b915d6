package gantry.model.kinds;

import gantry.model.kind.Catalogue;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.NodeKind;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.Annotation;
import gantry.model.kinds.connection.DependsOn;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.InvokeRole;
import gantry.model.kinds.connection.Invokes;
import gantry.model.kinds.connection.Links;
import gantry.model.kinds.connection.LogTrigger;
import gantry.model.kinds.connection.LogsTo;
import gantry.model.kinds.connection.Notifies;
import gantry.model.kinds.connection.OnFailure;
import gantry.model.kinds.connection.Peers;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.connection.Redrives;
import gantry.model.kinds.connection.Requests;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.connection.S3Trigger;
import gantry.model.kinds.connection.Scales;
import gantry.model.kinds.connection.ScheduleTrigger;
import gantry.model.kinds.connection.SqsTrigger;
import gantry.model.kinds.connection.StreamTrigger;
import gantry.model.kinds.connection.TalksTo;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.connection.TaskRole;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.lambda.EventBridgeSchedule;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.operations.LogGroup;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.registry.ExternalRegistry;
import gantry.model.kinds.storage.DynamoDbTable;
import gantry.model.kinds.storage.S3Bucket;
import gantry.model.kinds.whiteboard.Box;
import gantry.model.kinds.whiteboard.Client;
import gantry.model.kinds.whiteboard.GroupFrame;
import gantry.model.kinds.whiteboard.Note;
import java.util.List;

/// All kinds of this version, in the order of the palette.
public final class Kinds {

    public static final List<NodeKind> NODES = List.of(
            Region.KIND,
            Vpc.KIND,
            Subnet.KIND,
            EcsCluster.KIND,
            EcsService.KIND,
            TaskDefinition.KIND,
            Container.KIND,
            ServiceAutoScaling.KIND,
            EcrRepository.KIND,
            ExternalRegistry.KIND,
            ApplicationLoadBalancer.KIND,
            LambdaFunction.KIND,
            EventBridgeSchedule.KIND,
            S3Bucket.KIND,
            DynamoDbTable.KIND,
            SqsQueue.KIND,
            IamRole.KIND,
            LogGroup.KIND,
            Client.KIND,
            Note.KIND,
            Box.KIND,
            GroupFrame.KIND);

    public static final List<ConnectionKind> CONNECTIONS = List.of(
            Requests.KIND,
            Targets.KIND,
            TalksTo.KIND,
            Runs.KIND,
            PlacedIn.KIND,
            Pulls.KIND,
            Scales.KIND,
            DependsOn.KIND,
            Links.KIND,
            SqsTrigger.KIND,
            S3Trigger.KIND,
            StreamTrigger.KIND,
            ScheduleTrigger.KIND,
            LogTrigger.KIND,
            RunsTask.KIND,
            Notifies.KIND,
            Invokes.KIND,
            Accesses.KIND,
            Redrives.KIND,
            OnFailure.KIND,
            LogsTo.KIND,
            TaskRole.KIND,
            ExecutionRole.KIND,
            InvokeRole.KIND,
            Peers.KIND,
            Annotation.KIND);

    private Kinds() {}

    /// A catalogue of all kinds.
    public static Catalogue catalogue() {
        return new Catalogue(NODES, CONNECTIONS);
    }
}
