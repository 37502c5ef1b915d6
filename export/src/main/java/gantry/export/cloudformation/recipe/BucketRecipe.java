package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kinds.storage.BucketEncryption;
import gantry.model.kinds.storage.S3Bucket;
import java.util.List;

/// A private, encrypted bucket that tidies up after itself.
///
/// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
final class BucketRecipe implements NodeRecipe {

    /// Parts of uploads that nobody finished cost as much as objects.
    private static final int UNFINISHED_UPLOAD_DAYS = 7;

    @Override
    public String kind() {
        return S3Bucket.ID;
    }

    @Override
    public void expand(Node bucket, Plan plan) {
        Resource resource = plan.primary(bucket).orElseThrow().retained();
        if (Buckets.notifies(plan, bucket)) {
            Intrinsic name = Buckets.computedName(plan, bucket);
            resource.set("/BucketName", name).computed(name, Buckets.computedArn(plan, bucket));
        }
        boolean isBlocked = plan.usable(bucket, S3Bucket.BLOCK_PUBLIC_ACCESS).orElse(true);
        resource.set(
                "/BucketEncryption/ServerSideEncryptionConfiguration",
                List.of(Block.of("ServerSideEncryptionByDefault", encryption(bucket, plan))))
                .set("/OwnershipControls/Rules", List.of(Block.of("ObjectOwnership", "BucketOwnerEnforced")))
                .set(
                        "/PublicAccessBlockConfiguration",
                        Block.of(
                                "BlockPublicAcls", isBlocked,
                                "BlockPublicPolicy", isBlocked,
                                "IgnorePublicAcls", isBlocked,
                                "RestrictPublicBuckets", isBlocked))
                .set("/LifecycleConfiguration/Rules", List.of(tidying(bucket, plan)));
        if (plan.usable(bucket, S3Bucket.ENFORCE_TLS).orElse(true)) {
            refuseWithoutTls(bucket, plan, resource);
        }
        plan.output(bucket, "BucketName", "Bucket " + bucket.name(), resource.ref());
    }

    private static Block encryption(Node bucket, Plan plan) {
        BucketEncryption chosen = plan.usable(bucket, S3Bucket.ENCRYPTION).orElse(BucketEncryption.S3);
        Block encryption = Block.of("SSEAlgorithm", chosen.value());
        if (chosen == BucketEncryption.KMS) {
            plan.usable(bucket, S3Bucket.KMS_KEY).ifPresent(key -> encryption.set("/KMSMasterKeyID", key));
        }
        return encryption;
    }

    private static Block tidying(Node bucket, Plan plan) {
        Block rule = Block.of("Id", "tidy", "Status", "Enabled");
        boolean hasVersions = plan.usable(bucket, S3Bucket.VERSIONING).orElse(true);
        if (hasVersions) {
            plan.usable(bucket, S3Bucket.EXPIRE_NONCURRENT_DAYS)
                    .ifPresent(days -> rule.set("/NoncurrentVersionExpiration/NoncurrentDays", days));
        }
        plan.usable(bucket, S3Bucket.EXPIRE_DAYS).ifPresent(days -> rule.set("/ExpirationInDays", days));
        plan.usable(bucket, S3Bucket.INFREQUENT_AFTER_DAYS)
                .ifPresent(days -> rule.add(
                        "/Transitions", Block.of("StorageClass", "STANDARD_IA", "TransitionInDays", days)));
        return rule.set("/AbortIncompleteMultipartUpload/DaysAfterInitiation", UNFINISHED_UPLOAD_DAYS);
    }

    private static void refuseWithoutTls(Node bucket, Plan plan, Resource resource) {
        Block statement = Block.of(
                "Effect", "Deny",
                "Principal", "*",
                "Action", "s3:*",
                "Resource", List.of(resource.arn(), Intrinsic.sub("${" + resource.logicalId() + ".Arn}/*")),
                "Condition", Block.of("Bool", Block.of("aws:SecureTransport", "false")));
        plan.add(bucket, "BucketPolicy")
                .set("/Bucket", resource.ref())
                .set("/PolicyDocument", Policies.document(statement));
    }
}
