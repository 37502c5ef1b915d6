package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kind.Whole;
import gantry.model.kinds.connection.LogsTo;
import gantry.model.kinds.operations.LogGroup;
import java.util.List;

/// The log groups that workloads write to: the drawn one, else a derived one.
final class Logs {

    private static final String ROLE = "LogGroup";

    private Logs() {}

    /// @param name the name of a derived group, with `${AWS::StackName}` in it
    static Resource group(Plan plan, Node workload, String name) {
        return plan.topology().targets(workload, LogsTo.ID).stream()
                .flatMap(group -> plan.primary(group).stream())
                .findFirst()
                .or(() -> plan.find(workload, ROLE))
                .orElseGet(() -> plan.add(workload, ROLE)
                        .set("/LogGroupName", Intrinsic.sub(name))
                        .set("/RetentionInDays", retention(plan, workload))
                        .deleted());
    }

    static Block mayWrite(Resource group) {
        return Policies.allow(List.of("logs:CreateLogStream", "logs:PutLogEvents"), group.arn());
    }

    /// One parameter for all derived groups.
    private static Intrinsic retention(Plan plan, Node workload) {
        Block facts = Block.of("Type", "Number");
        LogGroup.RETENTION.fallback().ifPresent(days -> facts.set("/Default", days));
        if (LogGroup.RETENTION.type() instanceof Whole whole) {
            facts.set("/AllowedValues", whole.allowed());
        }
        facts.set("/Description", "How many days logs are kept.");
        return plan.shared(workload, "LogRetentionDays", facts);
    }
}
