package gantry.model.kinds.operations;

import gantry.model.kind.Badge;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.Conversion;
import gantry.model.kind.ListOf;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Usage;
import gantry.model.kind.Usage.Permission;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.connection.ReadsSecret;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.kubernetes.Workloads;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Region;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A password, key or token; its value is generated or entered in AWS and never stands in a drawing or template.
///
/// Source: https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html
public final class Secret {

    public static final String ID = "aws.secretsmanager.secret";

    private static final String GUIDE = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/";
    private static final String RANDOM = "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html";
    private static final String GENERATE = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html";
    private static final String ROLE = "Secret";
    private static final Pattern EMPTY_KEY = Pattern.compile("\"([A-Za-z0-9_.-]+)\":\"\"");
    private static final Text KEY = Text.matching("[A-Za-z0-9_.-]{1,64}", "letters, digits, '_', '.' or '-'");

    public static final Property<String> DESCRIPTION = Property.of("description", Text.line().upTo(2048))
            .group("General")
            .about("What the secret is for. Everybody who may list secrets reads it.")
            .source("https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html")
            .to(Target.CLOUDFORMATION, ROLE, "/Description");

    public static final Property<SecretContent> CONTENT = Property.of("content", Choice.of(SecretContent.class))
            .fallback(SecretContent.JSON)
            .group("Content")
            .about("What the secret holds when it is created. What people know already is entered in AWS afterwards.")
            .source(GUIDE + "create_secret.html")
            .unbound(Target.CLOUDFORMATION, "it decides what is generated");

    public static final Property<String> GENERATED_KEY = Property.of("generatedKey", KEY)
            .title("Key of the generated value")
            .fallback("password")
            .visibleWhen(Condition.when(CONTENT, SecretContent.JSON))
            .group("Content")
            .about("Under this key stands the generated text.")
            .source(GENERATE)
            .to(Target.CLOUDFORMATION, ROLE, "/GenerateSecretString/GenerateStringKey");

    public static final Property<List<String>> KEYS = Property.of("keys", new ListOf<>(KEY, 50))
            .title("Further keys")
            .fallback(List.of("username"))
            .visibleWhen(Condition.when(CONTENT, SecretContent.JSON))
            .group("Content")
            .about("Keys whose values are empty at first and entered in AWS.")
            .source(GENERATE)
            .to(Target.CLOUDFORMATION, ROLE, "/GenerateSecretString/SecretStringTemplate", emptyDocument());

    /// The range is from https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html
    public static final Property<Long> LENGTH = Property.of("length", Whole.between(4, 4096))
            .fallback(32L)
            .visibleWhen(Condition.when(CONTENT, SecretContent.JSON, SecretContent.TEXT))
            .unit("characters")
            .group("Content")
            .about("The length of the generated text.")
            .source(RANDOM)
            .to(Target.CLOUDFORMATION, ROLE, "/GenerateSecretString/PasswordLength");

    public static final Property<String> EXCLUDED = Property.of("excludedCharacters", Text.line().upTo(4096))
            .fallback("\"@/\\'")
            .visibleWhen(Condition.when(CONTENT, SecretContent.JSON, SecretContent.TEXT))
            .group("Content")
            .about("Characters that the generated text doesn't have, because databases or scripts stumble over them.")
            .source(RANDOM)
            .to(Target.CLOUDFORMATION, ROLE, "/GenerateSecretString/ExcludeCharacters");

    /// The range is from https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotationRulesType.html
    public static final Property<Long> ROTATION_DAYS = Property.of("rotationDays", Whole.between(1, 1000))
            .title("Change it every")
            .unit("days")
            .group("Rotation")
            .about("How often a function of yours makes a new value. Without a number the value stays.")
            .source(GUIDE + "rotating-secrets.html")
            .unbound(Target.CLOUDFORMATION, "a schedule that needs a function to change the value");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Secret")
            .about("A password, key or token in Secrets Manager. Its value never stands in a drawing or a template.")
            .explain(
                    "Use it for everything that mustn't be read in a template, an image or an environment variable in plain "
                            + "text: passwords, tokens, keys of partners.",
                    "Settings that aren't secret belong in environment variables. The password of a database is better made "
                            + "and changed by Secrets Manager itself: a switch of the database.",
                    "A secret holds up to 64 KB. A deleted secret can be restored for 7 to 30 days, and its name stays taken so "
                            + "long.",
                    "You pay per secret and month and a little per 10,000 reads, so keep related values together in one JSON "
                            + "secret.")
            .source(GUIDE + "intro.html")
            .category(Category.DATA)
            .icon("secret")
            .keywords("secrets manager", "secret", "password", "credentials", "token", "api key", "rotation", "vault")
            .properties(DESCRIPTION, CONTENT, GENERATED_KEY, KEYS, LENGTH, EXCLUDED, ROTATION_DAYS)
            .fact(Secret::fact)
            .badges(sight -> sight.values().has(ROTATION_DAYS) ? List.of(new Badge("ROTATED")) : List.of())
            .inside(Containment.in(Region.ID, "1 parent", "outside every VPC"))
            .names(names(), "database-login")
            .from(
                    ReadsSecret.ID,
                    TaskDefinition.ID,
                    Cardinality.ANY,
                    "containers[].secrets, injected by the execution role")
            .from(ReadsSecret.ID, LambdaFunction.ID, Cardinality.ANY, "read at run time with the function role")
            .fromEach(
                    ReadsSecret.ID,
                    Workloads.IDS,
                    Cardinality.ANY,
                    "read at run time (or Secrets Store CSI) with the pod role")
            .refuses(IamRole.accessed(ID))
            .usage(new Usage(
                    "arn:aws:secretsmanager:*:*:secret:NAME-??????",
                    List.of(Permission.of("secretsmanager:GetSecretValue")),
                    List.of(Permission.of("secretsmanager:PutSecretValue")),
                    "SECRET_ARN"))
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::SecretsManager::Secret")
            .build();

    private Secret() {}

    private static String fact(Values values) {
        return switch (values.value(CONTENT)) {
            case JSON -> keys(values);
            case TEXT -> values.value(LENGTH) + " generated characters";
            case EMPTY -> "filled in later";
        };
    }

    /// As many keys as fit on a card.
    private static String keys(Values values) {
        int count = values.value(KEYS).size() + 1;
        return "JSON · " + count + (count == 1 ? " key" : " keys");
    }

    /// A JSON document in which every key has an empty value; the service adds the generated one.
    private static Conversion<List<String>> emptyDocument() {
        return new Conversion<>(
                keys -> keys.stream().map(key -> "\"" + key + "\":\"\"").collect(Collectors.joining(",", "{", "}")),
                json -> json instanceof String text
                        ? Optional.of(EMPTY_KEY.matcher(text).results().map(each -> each.group(1)).toList())
                        : Optional.empty());
    }

    /// Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html
    private static NameRule names() {
        return new NameRule(
                "[A-Za-z0-9/_+=.@-]{1,512}",
                "1 to 512 letters, digits or any of '/_+=.@-'",
                512,
                false,
                false,
                NameRule.Scope.REGION);
    }
}
