package gantry.model.kinds.lambda;

import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import java.util.List;

/// Which web pages of other origins may send requests: the properties that HTTP APIs and function URLs share.
///
/// Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html
///
/// @param resource the role of the resource that holds the settings
/// @param pointer  where in that resource they stand
/// @param source   the page about them
record Cors(String resource, String pointer, String source) {

    private static final String GROUP = "Other origins (CORS)";

    Property<List<String>> origins() {
        return Property.of(
                "allowedOrigins",
                ListOf.of(Text.matching("\\*|[a-z][a-z0-9+.-]*://[^\\s]+",
                        "an origin such as https://example.com, or *")))
                .group(GROUP)
                .about("Pages of these origins may read the answers. Without any, only pages of the same origin may.")
                .source(source)
                .to(Target.CLOUDFORMATION, resource, pointer + "/AllowOrigins");
    }

    Property<List<String>> methods() {
        return Property.of(
                "allowedMethods",
                ListOf.of(Text.matching("\\*|[A-Z]{1,10}", "a method such as GET, or *")
                        .suggest(List.of("*", "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"))))
                .group(GROUP)
                .about("The methods that those pages may use.")
                .source(source)
                .to(Target.CLOUDFORMATION, resource, pointer + "/AllowMethods");
    }

    Property<List<String>> headers() {
        return Property
                .of("allowedHeaders", ListOf.of(Text.matching("[^\\s,]{1,1024}", "a header such as content-type")))
                .group(GROUP)
                .about("The headers that those pages may send.")
                .source(source)
                .to(Target.CLOUDFORMATION, resource, pointer + "/AllowHeaders");
    }

    Property<Boolean> credentials() {
        return Property.of("allowCredentials", new Flag())
                .group(GROUP)
                .about("Those pages may send cookies. Then the origins must be named; * isn't enough.")
                .source(source)
                .to(Target.CLOUDFORMATION, resource, pointer + "/AllowCredentials");
    }

    /// Up to a day: https://docs.aws.amazon.com/lambda/latest/api/API_Cors.html
    Property<Long> maximumAge() {
        return Property.of("corsMaximumAge", Seconds.between(0, 86_400))
                .title("Remember for")
                .unit("seconds")
                .group(GROUP)
                .about("How long browsers remember what is allowed.")
                .source(source)
                .to(Target.CLOUDFORMATION, resource, pointer + "/MaxAge");
    }
}
