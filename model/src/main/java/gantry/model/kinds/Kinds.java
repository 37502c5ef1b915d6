package gantry.model.kinds;

import gantry.model.kind.Catalogue;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.NodeKind;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.ClassicLoadBalancer;
import gantry.model.kinds.balancing.NetworkLoadBalancer;
import gantry.model.kinds.balancing.TargetGroup;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.AllowsFrom;
import gantry.model.kinds.connection.Annotation;
import gantry.model.kinds.connection.ApiTrigger;
import gantry.model.kinds.connection.Calls;
import gantry.model.kinds.connection.ClusterRole;
import gantry.model.kinds.connection.DeliversTo;
import gantry.model.kinds.connection.DependsOn;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.Exposes;
import gantry.model.kinds.connection.FargateSelects;
import gantry.model.kinds.connection.Forwards;
import gantry.model.kinds.connection.Guards;
import gantry.model.kinds.connection.IngressRoute;
import gantry.model.kinds.connection.InstanceProfile;
import gantry.model.kinds.connection.InstanceRole;
import gantry.model.kinds.connection.Integrates;
import gantry.model.kinds.connection.InvokeRole;
import gantry.model.kinds.connection.Invokes;
import gantry.model.kinds.connection.Links;
import gantry.model.kinds.connection.LogTrigger;
import gantry.model.kinds.connection.LogsTo;
import gantry.model.kinds.connection.Mounts;
import gantry.model.kinds.connection.MountsFileSystem;
import gantry.model.kinds.connection.NodeRole;
import gantry.model.kinds.connection.Notifies;
import gantry.model.kinds.connection.OnFailure;
import gantry.model.kinds.connection.Peers;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.PodExecutionRole;
import gantry.model.kinds.connection.PodRole;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.connection.Reads;
import gantry.model.kinds.connection.ReadsSecret;
import gantry.model.kinds.connection.Redrives;
import gantry.model.kinds.connection.Requests;
import gantry.model.kinds.connection.RoutesTo;
import gantry.model.kinds.connection.RuleDelivers;
import gantry.model.kinds.connection.RuleTrigger;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.connection.RunsAs;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.connection.S3Trigger;
import gantry.model.kinds.connection.Scales;
import gantry.model.kinds.connection.ScheduleTrigger;
import gantry.model.kinds.connection.Selects;
import gantry.model.kinds.connection.SnsTrigger;
import gantry.model.kinds.connection.SqsTrigger;
import gantry.model.kinds.connection.StreamTrigger;
import gantry.model.kinds.connection.TalksTo;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.connection.TaskRole;
import gantry.model.kinds.connection.UrlTrigger;
import gantry.model.kinds.connection.Uses;
import gantry.model.kinds.connection.Wraps;
import gantry.model.kinds.ecs.CapacityProvider;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.ExternalInstance;
import gantry.model.kinds.ecs.ScheduledTask;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.ecs.Volume;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.eks.FargateProfile;
import gantry.model.kinds.eks.ManagedNodeGroup;
import gantry.model.kinds.eks.SelfManagedNodes;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.kubernetes.ConfigMap;
import gantry.model.kinds.kubernetes.CronJob;
import gantry.model.kinds.kubernetes.DaemonSet;
import gantry.model.kinds.kubernetes.Deployment;
import gantry.model.kinds.kubernetes.HorizontalPodAutoscaler;
import gantry.model.kinds.kubernetes.Ingress;
import gantry.model.kinds.kubernetes.Job;
import gantry.model.kinds.kubernetes.KubernetesSecret;
import gantry.model.kinds.kubernetes.KubernetesService;
import gantry.model.kinds.kubernetes.Namespace;
import gantry.model.kinds.kubernetes.NetworkPolicy;
import gantry.model.kinds.kubernetes.PersistentVolumeClaim;
import gantry.model.kinds.kubernetes.PodContainer;
import gantry.model.kinds.kubernetes.PodDisruptionBudget;
import gantry.model.kinds.kubernetes.ServiceAccount;
import gantry.model.kinds.kubernetes.StatefulSet;
import gantry.model.kinds.lambda.EventBridgeRule;
import gantry.model.kinds.lambda.EventBridgeSchedule;
import gantry.model.kinds.lambda.FunctionUrl;
import gantry.model.kinds.lambda.HttpApi;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.lambda.RestApi;
import gantry.model.kinds.messaging.KinesisStream;
import gantry.model.kinds.messaging.SnsTopic;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.InternetGateway;
import gantry.model.kinds.network.NatGateway;
import gantry.model.kinds.network.PrivateLinkService;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.network.VpcEndpoint;
import gantry.model.kinds.operations.LogGroup;
import gantry.model.kinds.operations.Secret;
import gantry.model.kinds.registry.EcrPublicRepository;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.registry.ExternalRegistry;
import gantry.model.kinds.storage.Cache;
import gantry.model.kinds.storage.Database;
import gantry.model.kinds.storage.DynamoDbTable;
import gantry.model.kinds.storage.EfsFileSystem;
import gantry.model.kinds.storage.S3Bucket;
import gantry.model.kinds.whiteboard.Box;
import gantry.model.kinds.whiteboard.Client;
import gantry.model.kinds.whiteboard.GroupFrame;
import gantry.model.kinds.whiteboard.ImagePlaceholder;
import gantry.model.kinds.whiteboard.Internet;
import gantry.model.kinds.whiteboard.Note;
import gantry.model.kinds.whiteboard.TextLabel;
import java.util.List;

/// All kinds of this version, in the order of the palette.
public final class Kinds {

    public static final List<NodeKind> NODES = List.of(
            Region.KIND,
            Vpc.KIND,
            Subnet.KIND,
            SecurityGroup.KIND,
            InternetGateway.KIND,
            NatGateway.KIND,
            VpcEndpoint.KIND,
            PrivateLinkService.KIND,
            EcsCluster.KIND,
            EcsService.KIND,
            TaskDefinition.KIND,
            Container.KIND,
            Volume.KIND,
            Ec2Capacity.KIND,
            ExternalInstance.KIND,
            CapacityProvider.KIND,
            ServiceAutoScaling.KIND,
            ScheduledTask.KIND,
            EcrRepository.KIND,
            EcrPublicRepository.KIND,
            ExternalRegistry.KIND,
            ApplicationLoadBalancer.KIND,
            NetworkLoadBalancer.KIND,
            ClassicLoadBalancer.KIND,
            TargetGroup.KIND,
            EksCluster.KIND,
            ManagedNodeGroup.KIND,
            SelfManagedNodes.KIND,
            FargateProfile.KIND,
            Namespace.KIND,
            Deployment.KIND,
            StatefulSet.KIND,
            DaemonSet.KIND,
            Job.KIND,
            CronJob.KIND,
            PodContainer.KIND,
            KubernetesService.KIND,
            Ingress.KIND,
            HorizontalPodAutoscaler.KIND,
            ServiceAccount.KIND,
            ConfigMap.KIND,
            KubernetesSecret.KIND,
            PersistentVolumeClaim.KIND,
            PodDisruptionBudget.KIND,
            NetworkPolicy.KIND,
            LambdaFunction.KIND,
            FunctionUrl.KIND,
            EventBridgeRule.KIND,
            EventBridgeSchedule.KIND,
            RestApi.KIND,
            HttpApi.KIND,
            S3Bucket.KIND,
            DynamoDbTable.KIND,
            SqsQueue.KIND,
            SnsTopic.KIND,
            KinesisStream.KIND,
            EfsFileSystem.KIND,
            Database.KIND,
            Cache.KIND,
            Secret.KIND,
            LogGroup.KIND,
            IamRole.KIND,
            Client.KIND,
            Internet.KIND,
            Note.KIND,
            TextLabel.KIND,
            Box.KIND,
            GroupFrame.KIND,
            ImagePlaceholder.KIND);

    public static final List<ConnectionKind> CONNECTIONS = List.of(
            Requests.KIND,
            Targets.KIND,
            Forwards.KIND,
            TalksTo.KIND,
            Calls.KIND,
            Exposes.KIND,
            Integrates.KIND,
            IngressRoute.KIND,
            Selects.KIND,
            Runs.KIND,
            PlacedIn.KIND,
            RoutesTo.KIND,
            Peers.KIND,
            Pulls.KIND,
            Uses.KIND,
            Wraps.KIND,
            Scales.KIND,
            Guards.KIND,
            DependsOn.KIND,
            Links.KIND,
            Mounts.KIND,
            MountsFileSystem.KIND,
            Reads.KIND,
            FargateSelects.KIND,
            RunsAs.KIND,
            SqsTrigger.KIND,
            S3Trigger.KIND,
            StreamTrigger.KIND,
            SnsTrigger.KIND,
            ScheduleTrigger.KIND,
            RuleTrigger.KIND,
            ApiTrigger.KIND,
            UrlTrigger.KIND,
            LogTrigger.KIND,
            RunsTask.KIND,
            Notifies.KIND,
            DeliversTo.KIND,
            RuleDelivers.KIND,
            Invokes.KIND,
            Accesses.KIND,
            ReadsSecret.KIND,
            Redrives.KIND,
            OnFailure.KIND,
            LogsTo.KIND,
            TaskRole.KIND,
            ExecutionRole.KIND,
            InstanceProfile.KIND,
            InstanceRole.KIND,
            InvokeRole.KIND,
            ClusterRole.KIND,
            NodeRole.KIND,
            PodExecutionRole.KIND,
            PodRole.KIND,
            Protects.KIND,
            AllowsFrom.KIND,
            Annotation.KIND);

    private Kinds() {}

    /// A catalogue of all kinds.
    public static Catalogue catalogue() {
        return new Catalogue(NODES, CONNECTIONS);
    }
}
