package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// A role that the code of a task has.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html
public final class TaskRole {

    public static final String ID = "task-role";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Task role", "is the task role of", LineStyle.ROLE)
            .about(
                    "The permissions of the code in every container of the task.",
                    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html");

    private TaskRole() {}
}
