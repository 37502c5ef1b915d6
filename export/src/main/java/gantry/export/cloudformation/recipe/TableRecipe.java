package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.StreamTrigger;
import gantry.model.kinds.storage.DynamoDbTable;
import gantry.model.kinds.storage.KeyType;
import java.util.Optional;

/// A table paid per request: its keys, encryption, and a stream when something reads it.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html
final class TableRecipe implements NodeRecipe {

    @Override
    public String kind() {
        return DynamoDbTable.ID;
    }

    @Override
    public void expand(Node table, Plan plan) {
        Resource resource = plan.primary(table).orElseThrow().retained().set("/BillingMode", "PAY_PER_REQUEST");
        String partition = plan.usable(table, DynamoDbTable.PARTITION_KEY).orElseThrow();
        key(resource, partition, plan.usable(table, DynamoDbTable.PARTITION_KEY_TYPE), "HASH");
        plan.usable(table, DynamoDbTable.SORT_KEY)
                .filter(name -> !name.equals(partition))
                .ifPresent(name -> key(resource, name, plan.usable(table, DynamoDbTable.SORT_KEY_TYPE), "RANGE"));
        resource.set("/SSESpecification/SSEEnabled", true);
        boolean isRead = plan.topology().edgesFrom(table, StreamTrigger.ID).findAny().isPresent();
        if (isRead || plan.usable(table, DynamoDbTable.STREAM).orElse(false)) {
            resource.set(
                    "/StreamSpecification/StreamViewType",
                    plan.usable(table, DynamoDbTable.STREAM_VIEW).orElseThrow().value());
        }
        plan.usable(table, DynamoDbTable.TTL_ATTRIBUTE).ifPresent(attribute -> resource.set(
                "/TimeToLiveSpecification", Block.of("AttributeName", attribute, "Enabled", true)));
        plan.output(table, "TableName", "Table " + table.name(), resource.ref());
    }

    private static void key(Resource resource, String name, Optional<KeyType> type, String part) {
        resource.properties()
                .add(
                        "/AttributeDefinitions",
                        Block.of("AttributeName", name, "AttributeType", type.orElseThrow().value()))
                .add("/KeySchema", Block.of("AttributeName", name, "KeyType", part));
    }
}
