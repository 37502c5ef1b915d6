package gantry.model.check.rules.iam;

import gantry.model.diagram.Node;
import gantry.model.kinds.connection.AccessMode;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.storage.DynamoDbTable;
import gantry.model.kinds.storage.S3Bucket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What code needs to be allowed for one kind of resource.
///
/// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
///
/// @param kind   the id of the resource's kind
/// @param prefix the service in the names of actions, such as `s3`
/// @param arns   the ARNs of the resource, with `NAME` for its name
record ResourceActions(String kind, String prefix, List<String> read, List<String> write, List<String> arns) {

    private static final List<ResourceActions> ALL = List.of(
            new ResourceActions(
                    S3Bucket.ID,
                    "s3",
                    List.of("GetObject", "ListBucket"),
                    List.of("PutObject", "DeleteObject"),
                    List.of("arn:aws:s3:::NAME", "arn:aws:s3:::NAME/*")),
            new ResourceActions(
                    DynamoDbTable.ID,
                    "dynamodb",
                    List.of("BatchGetItem", "DescribeTable", "GetItem", "Query", "Scan"),
                    List.of("BatchWriteItem", "DeleteItem", "PutItem", "UpdateItem"),
                    List.of("arn:aws:dynamodb:*:*:table/NAME", "arn:aws:dynamodb:*:*:table/NAME/index/*")),
            new ResourceActions(
                    SqsQueue.ID,
                    "sqs",
                    List.of("ReceiveMessage", "DeleteMessage", "ChangeMessageVisibility", "GetQueueAttributes"),
                    List.of("SendMessage", "GetQueueUrl"),
                    List.of("arn:aws:sqs:*:*:NAME")));

    static Optional<ResourceActions> of(Node resource) {
        return ALL.stream().filter(row -> resource.isA(row.kind())).findFirst();
    }

    /// The full names of the actions, such as `s3:GetObject`.
    List<String> actions(AccessMode mode) {
        var actions = new ArrayList<String>();
        if (mode.reads()) {
            actions.addAll(read);
        }
        if (mode.writes()) {
            actions.addAll(write);
        }
        actions.replaceAll(action -> prefix + ":" + action);
        return actions;
    }

    List<String> arns(Node resource) {
        return arns.stream().map(arn -> arn.replace("NAME", resource.name())).toList();
    }
}
