package gantry.model.kinds.connection;

import gantry.model.kind.Choice;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import java.util.List;

/// Which requests an API forwards along one connection.
///
/// Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html
public final class Route {

    private static final String PAGE = "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html";

    public static final Property<HttpMethod> METHOD = Property.of("method", Choice.of(HttpMethod.class))
            .fallback(HttpMethod.ANY)
            .about("The method of the requests.")
            .source(PAGE);

    public static final Property<String> PATH = Property.of(
            "path", Text.matching("/[^\\s]{0,255}", "a path such as /orders/{id} or /files/{proxy+}"))
            .required()
            .about("The path of the requests. {id} stands for one part of it, {proxy+} for all that follow.")
            .source(PAGE);

    public static final Structure TYPE = Structure.of(METHOD, PATH);

    private Route() {}

    /// The routes as text on a line: the first one and how many more; empty without any.
    static String label(List<Values> routes) {
        if (routes.isEmpty()) {
            return "";
        }
        Values first = routes.getFirst();
        String more = routes.size() == 1 ? "" : " +" + (routes.size() - 1);
        return first.value(METHOD).value() + " " + first.effective(PATH).orElse("") + more;
    }
}
