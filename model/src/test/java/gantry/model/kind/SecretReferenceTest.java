package gantry.model.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SecretReferenceTest {

    private static final String ARN = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-a1B2c3";

    @Test
    void anArnOrWhereAllowedANodeIsTaken() {
        assertEquals(Optional.empty(), new SecretReference().fault(ARN));
        assertEquals(Optional.empty(), SecretReference.orNode("test.secret").fault(ARN));
        assertEquals(Optional.empty(), SecretReference.orNode("test.secret").fault("node:n12"));
    }

    @Test
    void aPlainValueIsRefusedWithASentence() {
        assertEquals(
                Optional.of("Enter the ARN of a secret or parameter, never the secret itself."),
                new SecretReference().fault("node:n12"));
        assertEquals(
                Optional.of("Choose a secret of the drawing or enter the ARN of a secret or parameter, never the "
                        + "secret itself."),
                SecretReference.orNode("test.secret").fault("hunter2"));
    }

    @Test
    void aNodeIsSpeltWithItsId() {
        assertEquals(Optional.of("n12"), SecretReference.nodeId(SecretReference.toNode("n12")));
        assertEquals(Optional.empty(), SecretReference.nodeId(ARN));
    }
}
