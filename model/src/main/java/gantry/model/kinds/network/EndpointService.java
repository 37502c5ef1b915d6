package gantry.model.kinds.network;

import gantry.model.kind.Option;

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
    SQS("sqs", "SQS");

    private final String value;
    private final String label;

    EndpointService(String value, String label) {
        this.value = value;
        this.label = label;
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
