package gantry.model.check.rules.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.Location;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.lambda.LambdaFunction;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaintextSecretTest {

    @Test
    void namesThatSpeakOfSecretsAreFound() {
        assertEquals(
                List.of("API_KEY", "AuthToken", "DB_PASSWD", "ORDERS_CONNECTION_STR"),
                found(Map.of(
                        "API_KEY", "x",
                        "AuthToken", "x",
                        "DB_PASSWD", "x",
                        "ORDERS_CONNECTION_STR", "x",
                        "PASS_THROUGH", "x",
                        "LOG_LEVEL", "info")));
    }

    @Test
    void valuesThatAreKeysAreFoundUnderAnyName() {
        String key = "-----BEGIN RSA " + "PRIVATE KEY-----\nMIIE";
        assertEquals(List.of("CERT", "USER"), found(Map.of("USER", "AKIA" + "0123456789ABCDEF", "CERT", key)));
    }

    @Test
    void referencesAndEmptyValuesAreFine() {
        assertEquals(
                List.of(),
                found(Map.of(
                        "DB_SECRET", "arn:aws:secretsmanager:eu-central-1:123456789012:secret:db",
                        "TOKEN", "{{resolve:secretsmanager:shop:SecretString:token}}",
                        "API_KEY", "${ApiKey}",
                        "PASSWORD", "")));
    }

    private static List<String> found(Map<String, String> variables) {
        Diagram empty = Diagram.empty("secrets", "Secrets");
        var placement = new Placement(NodeId.CANVAS, new Bounds(0, 0, 184, 64), 0);
        Values values = Values.EMPTY.with(LambdaFunction.ENVIRONMENT, variables);
        var function = new Node(new NodeId("f"), LambdaFunction.ID, "f", placement, values, List.of());
        Diagram diagram = empty.apply(new Draft(empty).put(function).diff());
        Clock today = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
        var checker = new Checker(Kinds.catalogue(), List.of(new PlaintextSecret()), today);
        return checker.run(diagram, new CancelToken()).problems().stream()
                .map(problem -> ((Location.InDiagram) problem.location()).field().text())
                .map(field -> field.replaceAll("^environment\\[|]$", ""))
                .sorted()
                .toList();
    }
}
