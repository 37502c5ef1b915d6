package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;

/// Code gets the value of a secret, injected when a task starts or read at run time.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html
public final class ReadsSecret {

    public static final String ID = "reads-secret";

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html";
    private static final String READER = "it becomes part of the container or function that reads";

    public static final Property<String> VARIABLE = Property.of(
            "variable", Text.matching("[A-Za-z_][A-Za-z0-9_]{0,127}", "letters, digits or '_', no digit at the start"))
            .title("Environment variable")
            .about("The variable in which a container finds the value, and a function the address of the secret. "
                    + "Without one, it is made from the name of the secret.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, READER);

    public static final Property<String> JSON_KEY = Property.of("jsonKey", Text.line().upTo(255))
            .title("JSON key")
            .about("Which value of a JSON secret is meant, such as password. Without one, the whole secret.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, READER);

    public static final Property<String> CONTAINER = Property.of("container", Text.line().upTo(255))
            .about("The container that gets the value. Without one, all containers get it.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html")
            .unbound(Target.CLOUDFORMATION, READER);

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Reads secret", "reads", LineStyle.ACCESS)
            .about("The value is read when the program starts or runs. It never stands in a template.", PAGE)
            .properties(VARIABLE, JSON_KEY, CONTAINER)
            .label(values -> values.effective(VARIABLE).or(() -> values.effective(JSON_KEY)).orElse(""));

    private ReadsSecret() {}
}
