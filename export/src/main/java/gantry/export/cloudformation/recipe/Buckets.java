package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Notifies;
import gantry.model.kinds.connection.S3Trigger;

/// The names and ARNs of buckets.
///
/// A bucket that notifies somebody waits for the permission to do so, and that waits for whoever it notifies. If those
/// referred to the bucket, too, that would be a circle: so its name is worked out wherever it is needed.
final class Buckets {

    private Buckets() {}

    static boolean notifies(Plan plan, Node bucket) {
        return plan.diagram().edgesFrom(bucket.id()).stream()
                .anyMatch(edge -> edge.isA(S3Trigger.ID) || edge.isA(Notifies.ID));
    }

    /// The name of a bucket that notifies somebody.
    static Intrinsic computedName(Plan plan, Node bucket) {
        return Intrinsic.unique(nameText(plan, bucket));
    }

    private static String nameText(Plan plan, Node bucket) {
        return plan.slug(bucket) + "-${Unique}";
    }

    /// The ARN of a bucket that notifies somebody, as text for `Fn::Sub`.
    static String computedArn(Plan plan, Node bucket) {
        return "arn:${AWS::Partition}:s3:::" + nameText(plan, bucket);
    }

    /// The ARN of the bucket, followed by `path` for objects in it.
    static Intrinsic arn(Plan plan, Node bucket, String path) {
        return plan.primary(bucket).orElseThrow().arn(path);
    }
}
