package gantry.model.kinds.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.Conversion;
import gantry.model.kind.Sight;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.Neighbours;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void aSecretShowsWhatIsInIt() {
        Values text = Values.EMPTY.with(Secret.CONTENT, SecretContent.TEXT);
        Values empty = Values.EMPTY.with(Secret.CONTENT, SecretContent.EMPTY);
        Values many = Values.EMPTY.with(Secret.KEYS, List.of("username", "host", "database", "certificate"));
        assertEquals(
                List.of(
                        "JSON · 2 keys",
                        "32 generated characters",
                        "filled in later",
                        "JSON · 5 keys"),
                List.of(fact(Values.EMPTY), fact(text), fact(empty), fact(many)));
    }

    @Test
    void aSecretThatChangesSaysSo() {
        Values rotated = Values.EMPTY.with(Secret.ROTATION_DAYS, 30L);
        assertEquals(
                List.of(List.of(), List.of("ROTATED")),
                List.of(Neighbours.badges(Secret.KIND, Values.EMPTY), Neighbours.badges(Secret.KIND, rotated)));
    }

    @Test
    void keysBecomeADocumentWithEmptyValues() {
        Conversion<List<String>> conversion = Secret.KEYS
                .bindings(Target.CLOUDFORMATION)
                .getFirst()
                .conversion();
        assertEquals(
                "{\"username\":\"\",\"host\":\"\"}", conversion.there().apply(List.of("username", "host")));
        assertEquals(
                Optional.of(List.of("username", "host")),
                conversion.back().apply("{\"username\":\"\",\"host\":\"\"}"));
    }

    private static String fact(Values values) {
        return Secret.KIND.fact(Sight.of(values));
    }
}
