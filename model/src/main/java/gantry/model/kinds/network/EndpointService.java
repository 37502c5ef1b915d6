package gantry.model.kinds.network;

import gantry.model.kind.Option;
import java.util.Arrays;
import java.util.Set;

/// An AWS service that a VPC can reach without internet access.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
public enum EndpointService implements Option {
    S3("s3", "Amazon S3 (gateway)"),
    DYNAMODB("dynamodb", "DynamoDB (gateway)"),
    ECR_API("ecr.api", "ECR API"),
    ECR_DKR("ecr.dkr", "ECR images"),
    LOGS("logs", "CloudWatch Logs"),
    SECRETS_MANAGER("secretsmanager", "Secrets Manager"),
    SSM("ssm", "Systems Manager"),
    SSM_MESSAGES("ssmmessages", "ECS Exec"),
    STS("sts", "STS"),
    SQS("sqs", "SQS"),
    SNS("sns", "SNS"),
    KINESIS("kinesis-streams", "Kinesis Data Streams"),
    EVENTS("events", "EventBridge"),
    LAMBDA("lambda", "Lambda"),
    MONITORING("monitoring", "CloudWatch metrics"),
    KMS("kms", "KMS"),
    EFS("elasticfilesystem", "EFS API"),
    EC2("ec2", "EC2 API"),
    AUTO_SCALING("autoscaling", "EC2 Auto Scaling"),
    ELASTIC_LOAD_BALANCING("elasticloadbalancing", "Elastic Load Balancing"),
    ECS("ecs", "ECS API"),
    ECS_AGENT("ecs-agent", "ECS agent"),
    ECS_TELEMETRY("ecs-telemetry", "ECS telemetry"),
    EKS("eks", "EKS API"),
    EKS_AUTH("eks-auth", "EKS Pod Identity");

    private final String value;
    private final String label;

    /// The services that are reached through entries of route tables; their endpoints cost nothing.
    ///
    /// Source: https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
    private static final Set<EndpointService> GATEWAYS = Set.of(S3, DYNAMODB);

    EndpointService(String value, String label) {
        this.value = value;
        this.label = label;
    }

    /// Those that are reached through network interfaces in subnets.
    static EndpointService[] interfaces() {
        return Arrays.stream(values()).filter(service -> !service.isGateway()).toArray(EndpointService[]::new);
    }

    /// Those that are reached through entries of route tables.
    static EndpointService[] gateways() {
        return Arrays.stream(values()).filter(EndpointService::isGateway).toArray(EndpointService[]::new);
    }

    /// Whether a gateway endpoint leads to the service; otherwise interface endpoints do.
    public boolean isGateway() {
        return GATEWAYS.contains(this);
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String label() {
        return label;
    }
}
