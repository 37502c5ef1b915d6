package gantry.model.kinds.ecs;

import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Flag;
import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.Whole;

/// The properties of an [EcsService] that say how a new version replaces the old one.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
final class ServiceDeployment {

    private static final String GUIDE = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/";
    private static final String API = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html";
    private static final String DEPLOYMENT = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html";
    private static final String ROLLING = "it becomes a part of the rolling update with its own rounding";

    static final Property<DeploymentController> DEPLOYMENT_CONTROLLER = Property.of(
            "deploymentController", Choice.of(DeploymentController.class))
            .fallback(DeploymentController.ECS)
            .group("Deployment")
            .about("ECS replaces tasks step by step; CodeDeploy switches between two sets of them.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentController.html")
            .unbound(Target.CLOUDFORMATION, "written only when it isn't ECS")
            .unbound(Target.KUBERNETES, "report: a Deployment replaces pods step by step");

    /// 100 and 200 are the defaults of the service; both are percentages of the desired count.
    static final Property<Long> MINIMUM_HEALTHY_PERCENT = Property
            .of("minimumHealthyPercent", Whole.between(0, 100))
            .fallback(100L)
            .unit("percent")
            .group("Deployment")
            .about("How much of the desired count must keep running during a deployment.")
            .source(DEPLOYMENT)
            .to(Target.CLOUDFORMATION, "Service", "/DeploymentConfiguration/MinimumHealthyPercent")
            .unbound(Target.KUBERNETES, ROLLING);

    static final Property<Long> MAXIMUM_PERCENT = Property.of("maximumPercent", Whole.between(0, 200))
            .fallback(200L)
            .checkedBy("ecs/min-max-percent-blocks-deployment")
            .unit("percent")
            .group("Deployment")
            .about("How much of the desired count may run during a deployment.")
            .source(DEPLOYMENT)
            .to(Target.CLOUDFORMATION, "Service", "/DeploymentConfiguration/MaximumPercent")
            .unbound(Target.KUBERNETES, ROLLING);

    static final Property<Boolean> CIRCUIT_BREAKER = Property.of("circuitBreaker", new Flag())
            .title("Roll back failed deployments")
            .fallback(true)
            .visibleWhen(Condition.when(DEPLOYMENT_CONTROLLER, DeploymentController.ECS))
            .group("Deployment")
            .about("Stops a deployment whose tasks don't start and returns to the last one that worked.")
            .source(GUIDE + "deployment-circuit-breaker.html")
            .to(Target.CLOUDFORMATION, "Service", "/DeploymentConfiguration/DeploymentCircuitBreaker/Enable")
            .to(Target.CLOUDFORMATION, "Service", "/DeploymentConfiguration/DeploymentCircuitBreaker/Rollback")
            .unbound(Target.KUBERNETES, "report: Kubernetes marks a failed deployment but doesn't roll it back");

    /// The upper bound is that of a 32-bit number: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
    static final Property<Long> HEALTH_CHECK_GRACE_PERIOD = Property.of(
            "healthCheckGracePeriod", Seconds.between(0, Integer.MAX_VALUE))
            .fallback(60L)
            .unit("seconds")
            .group("Deployment")
            .about("Failed health checks of a load balancer don't count for so long after a task started.")
            .source(API)
            .unbound(Target.CLOUDFORMATION, "written only when a load balancer targets the service")
            .unbound(Target.KUBERNETES, "it becomes a part of the startup probe");

    private ServiceDeployment() {}
}
