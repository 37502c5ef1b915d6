package gantry.export.cloudformation.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.export.Drawing;
import gantry.export.cloudformation.Exported;
import gantry.model.check.Problem;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.NodeId;
import gantry.model.kind.SecretReference;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.connection.ReadsSecret;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.LogDriver;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.operations.Secret;
import gantry.model.kinds.operations.SecretContent;
import gantry.model.kinds.registry.ExternalRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Secrets that are drawn, and who reads them.
class SecretRecipesTest {

    private static final String ARN = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:token-AbCdEf";
    private static final String CONTAINERS = "Resources/WebTaskDefinition/Properties/ContainerDefinitions/";
    private static final Map<String, Object> REFERENCE = Exported.ref("LoginSecret");

    private final Drawing drawing = new Drawing("Secrets");
    private final NodeId region = drawing.node(Region.ID, "region");
    private final NodeId secret = drawing.node(Secret.ID, "login", region);
    private final NodeId task = drawing.node(TaskDefinition.ID, "web", region);
    private final NodeId app = drawing.node(Container.ID, "app", task);

    /// Without log groups, secrets are all that the execution role is for.
    SecretRecipesTest() {
        drawing.set(app, Container.LOG_DRIVER, LogDriver.NONE);
    }

    private String drawn() {
        return SecretReference.toNode(secret.value());
    }

    private static Map<String, Object> pair(String name, Object value) {
        return Map.of("Name", name, "ValueFrom", value);
    }

    private static Object readable(Exported exported) {
        return exported.property("WebExecutionRole", "Policies/0/PolicyDocument/Statement/0/Resource");
    }

    private static List<String> messages(Exported exported, String rule) {
        return exported.result()
                .problems()
                .stream()
                .filter(problem -> problem.rule().id().equals(rule))
                .map(Problem::message)
                .toList();
    }

    @Test
    void aDrawnSecretIsReferredTo() {
        drawing.set(app, Container.SECRETS, Map.of("ARN", ARN + ":key::", "DRAWN", drawn()));
        Exported exported = Exported.of(drawing);
        assertEquals(
                Optional.of(List.of(pair("ARN", ARN + ":key::"), pair("DRAWN", REFERENCE))),
                exported.at(CONTAINERS + "0/Secrets"));
        assertEquals(List.of(ARN, REFERENCE), readable(exported));
    }

    @Test
    void credentialsAndLogOptionsMayBeDrawnSecrets() {
        drawing.set(app, Container.LOG_DRIVER, LogDriver.SPLUNK)
                .set(app, Container.LOG_SECRETS, Map.of("splunk-token", drawn()))
                .set(app, Container.REPOSITORY_CREDENTIALS, drawn());
        Exported exported = Exported.of(drawing);
        assertEquals(
                Optional.of(List.of(pair("splunk-token", REFERENCE))),
                exported.at(CONTAINERS + "0/LogConfiguration/SecretOptions"));
        assertEquals(
                Optional.of(Map.of("CredentialsParameter", REFERENCE)),
                exported.at(CONTAINERS + "0/RepositoryCredentials"));
        assertEquals(List.of(REFERENCE), readable(exported));
    }

    @Test
    void theCredentialsOfARegistryMayBeADrawnSecret() {
        NodeId registry = drawing.node(ExternalRegistry.ID, "GitHub");
        drawing.set(registry, ExternalRegistry.CREDENTIALS, drawn()).connect(task, Pulls.ID, registry);
        Exported exported = Exported.of(drawing);
        assertEquals(
                Optional.of(Map.of("CredentialsParameter", REFERENCE)),
                exported.at(CONTAINERS + "0/RepositoryCredentials"));
        assertEquals(List.of(REFERENCE), readable(exported));
    }

    @Test
    void aSecretThatIsGoneIsReportedAndLeftOut() {
        drawing.set(app, Container.SECRETS, Map.of("GONE", "node:n99"))
                .set(app, Container.REPOSITORY_CREDENTIALS, SecretReference.toNode(task.value()));
        Exported exported = Exported.of(drawing);
        assertEquals(Optional.empty(), exported.at(CONTAINERS + "0/Secrets"));
        assertEquals(Optional.empty(), exported.at(CONTAINERS + "0/RepositoryCredentials"));
        assertEquals(Optional.empty(), exported.at("Resources/WebExecutionRole"));
        assertEquals(
                List.of(
                        "A secret of \"app\" isn't exported: there is no secret 'n99' in the drawing.",
                        "A secret of \"app\" isn't exported: there is no secret 'n3' in the drawing."),
                messages(exported, "export/invalid-value"));
    }

    @Test
    void aConnectionGivesTheSecretToAllContainers() {
        NodeId sidecar = drawing.node(Container.ID, "sidecar", task);
        drawing.set(sidecar, Container.LOG_DRIVER, LogDriver.NONE).connect(task, ReadsSecret.ID, secret);
        Exported exported = Exported.of(drawing);
        for (int container = 0; container < 2; container++) {
            assertEquals(
                    Optional.of(List.of(pair("LOGIN", REFERENCE))),
                    exported.at(CONTAINERS + container + "/Secrets"));
        }
        assertEquals(List.of(REFERENCE), readable(exported));
        assertEquals(List.of(), messages(exported, "export/not-expressed"));
    }

    @Test
    void aConnectionMayNameVariableKeyAndContainer() {
        drawing.set(drawing.node(Container.ID, "sidecar", task), Container.LOG_DRIVER, LogDriver.NONE);
        EdgeId reads = drawing.connect(task, ReadsSecret.ID, secret);
        drawing.set(reads, ReadsSecret.VARIABLE, "DB_PASSWORD")
                .set(reads, ReadsSecret.JSON_KEY, "pass${word}")
                .set(reads, ReadsSecret.CONTAINER, "app");
        Exported exported = Exported.of(drawing);
        assertEquals(
                Optional.of(List.of(pair("DB_PASSWORD", Map.of("Fn::Sub", "${LoginSecret}:pass${!word}::")))),
                exported.at(CONTAINERS + "0/Secrets"));
        assertEquals(Optional.empty(), exported.at(CONTAINERS + "1/Secrets"));
        assertEquals(List.of(REFERENCE), readable(exported));
    }

    @Test
    void whatAConnectionCannotSayIsReported() {
        drawing.set(app, Container.ENVIRONMENT, Map.of("LOGIN", "me"));
        drawing.connect(task, ReadsSecret.ID, secret);
        drawing.set(drawing.connect(task, ReadsSecret.ID, secret), ReadsSecret.CONTAINER, "other");
        drawing.set(drawing.connect(task, ReadsSecret.ID, secret), ReadsSecret.JSON_KEY, "a:b");
        Exported exported = Exported.of(drawing);
        assertEquals(Optional.empty(), exported.at(CONTAINERS + "0/Secrets"));
        assertEquals(
                List.of(
                        "\"Environment variable\" of \"web\" to \"login\" isn't exported: \"app\" has a variable LOGIN "
                                + "already.",
                        "\"Container\" of \"web\" to \"login\" isn't exported: \"web\" has no container of that name.",
                        "\"JSON key\" of \"web\" to \"login\" isn't exported: ECS can't read a JSON key with a colon."),
                messages(exported, "export/not-expressed"));
    }

    @Test
    void aFunctionGetsTheAddressAndMayReadTheValue() {
        NodeId function = drawing.node(LambdaFunction.ID, "worker", region);
        drawing.connect(function, ReadsSecret.ID, secret);
        Exported exported = Exported.of(drawing);
        assertEquals(
                Map.of("LOGIN_SECRET_ARN", REFERENCE), exported.property("WorkerFunction", "Environment/Variables"));
        assertTrue(exported.property("WorkerRole", "Policies").toString().contains("secretsmanager:GetSecretValue"));
        assertEquals(List.of(), messages(exported, "export/not-expressed"));
    }

    @Test
    void aSecretOutlivesItsStack() {
        drawing.set(secret, Secret.CONTENT, SecretContent.EMPTY).set(secret, Secret.ROTATION_DAYS, 30L);
        Exported exported = Exported.of(drawing);
        assertEquals(Optional.of("Retain"), exported.at("Resources/LoginSecret/DeletionPolicy"));
        assertEquals(Optional.of(REFERENCE), exported.at("Outputs/LoginSecretArn/Value"));
        assertEquals(1, messages(exported, "export/needs-a-hand").size());
        assertEquals(1, messages(exported, "export/not-expressed").size());
    }
}
