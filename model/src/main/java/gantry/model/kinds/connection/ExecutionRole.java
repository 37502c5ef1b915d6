package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// A role with which a task is started or a function runs.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
public final class ExecutionRole {

    public static final String ID = "execution-role";

    public static final ConnectionKind KIND = ConnectionKind
            .of(ID, "Execution role", "is the execution role of", LineStyle.ROLE)
            .about(
                    "For tasks: what the agent may do to pull images, write logs and inject secrets. For functions: what the code may do.",
                    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html");

    private ExecutionRole() {}
}
