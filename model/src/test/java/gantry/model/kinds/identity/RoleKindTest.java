package gantry.model.kinds.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kinds.eks.ManagedNodeGroup;
import gantry.model.kinds.kubernetes.ServiceAccount;
import gantry.model.kinds.lambda.EventBridgeRule;
import gantry.model.kinds.lambda.EventBridgeSchedule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoleKindTest {

    @Test
    void aRuleIsAnotherServiceThanASchedule() {
        assertEquals(
                List.of("events.amazonaws.com", "scheduler.amazonaws.com", "ec2.amazonaws.com"),
                List.of(
                        RoleKind.SCHEDULE.principalFor(EventBridgeRule.ID),
                        RoleKind.SCHEDULE.principalFor(EventBridgeSchedule.ID),
                        RoleKind.EKS_NODE.principalFor(ManagedNodeGroup.ID)));
    }

    @Test
    void aRoleTrustsAllOfItsUsers() {
        assertEquals(
                List.of(
                        List.of("events.amazonaws.com", "scheduler.amazonaws.com"),
                        List.of("scheduler.amazonaws.com"),
                        List.of()),
                List.of(
                        RoleKind.SCHEDULE.principals(Stream.of(EventBridgeRule.ID, EventBridgeSchedule.ID)),
                        RoleKind.SCHEDULE.principals(Stream.of()),
                        RoleKind.IRSA.principals(Stream.of(ServiceAccount.ID))));
    }
}
