package gantry.model.check.rules.lambda;

import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.lambda.PackageType;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.topology.Topology;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The image of a function that is deployed as one.
///
/// @param text  its address as the function says it; blank when it says none
/// @param drawn the name of the private repository that a connection leads to
record FunctionImage(String text, Optional<String> drawn) {

    /// The only addresses that Lambda takes: https://docs.aws.amazon.com/lambda/latest/dg/images-create.html
    private static final Pattern PRIVATE = Pattern
            .compile("\\d{12}\\.dkr\\.ecr\\.([a-z0-9-]+)\\.amazonaws\\.com(\\.cn)?/\\S+");

    /// Empty for a function from an archive.
    static Optional<FunctionImage> of(Topology topology, Node function) {
        if (function.values().value(LambdaFunction.PACKAGE_TYPE) != PackageType.IMAGE) {
            return Optional.empty();
        }
        Optional<String> drawn = topology.targets(function, Pulls.ID).stream()
                .filter(each -> each.isA(EcrRepository.ID))
                .map(Node::name)
                .findFirst();
        String text = function.values().effective(LambdaFunction.IMAGE_URI).orElse("").strip();
        return Optional.of(new FunctionImage(text, drawn));
    }

    /// Whether the address is filled in later.
    boolean isOpen() {
        return text.contains("${") || text.contains("{{resolve:");
    }

    /// Whether the address is that of an image in a private repository.
    boolean isPrivate() {
        return PRIVATE.matcher(text).matches();
    }

    /// The Region in the address of a private repository.
    Optional<String> region() {
        Matcher matcher = PRIVATE.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /// The same address in another Region.
    String in(String region) {
        return region().map(here -> text.replace(".ecr." + here + ".", ".ecr." + region + ".")).orElse(text);
    }

    /// Whether a connection to a private repository says where it comes from.
    boolean isDrawn() {
        return drawn.isPresent();
    }

    /// The last word of the repository, such as `nginx` in `docker.io/library/nginx:1.27`.
    String program() {
        String address = drawn.orElse(text);
        String last = address.substring(address.lastIndexOf('/') + 1);
        return last.split("[:@]", 2)[0];
    }
}
