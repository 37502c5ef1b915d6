package gantry.model.check.rules.ecs;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a container image: `[registry/]repository[:tag][@sha256:digest]`.
///
/// Sources: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html,
/// https://docs.docker.com/reference/cli/docker/image/tag/
public final class ImageReference {

    /// The most characters before the digest, from the API reference of ECS.
    private static final int MOST = 255;

    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\\d{1,5})?");
    private static final Pattern COMPONENT = Pattern.compile("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*");

    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html
    private static final Pattern PRIVATE_ECR = Pattern
            .compile("[0-9]{12}\\.dkr\\.ecr(-fips)?\\.[a-z0-9-]+\\.amazonaws\\.com(\\.cn)?/.*");

    private ImageReference() {}

    /// Why nothing can be pulled by this name, as a clause; empty when it is well formed.
    static Optional<String> fault(String image) {
        if (image.isBlank()) {
            return Optional.of("it is empty");
        }
        if (image.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of("it contains a blank");
        }
        int at = image.indexOf('@');
        String name = at < 0 ? image : image.substring(0, at);
        if (name.length() > MOST) {
            return Optional.of("it has " + name.length() + " characters, but only " + MOST + " are allowed");
        }
        if (at >= 0 && !DIGEST.matcher(image.substring(at + 1)).matches()) {
            return Optional.of("'@' must be followed by sha256: and 64 digits or letters from a to f");
        }
        return nameFault(name);
    }

    private static Optional<String> nameFault(String name) {
        int slash = name.indexOf('/');
        String first = slash < 0 ? "" : name.substring(0, slash);
        boolean hasHost = first.contains(".") || first.contains(":") || "localhost".equals(first);
        if (hasHost && !HOST.matcher(first).matches()) {
            return Optional.of("'" + first + "' isn't the address of a registry");
        }
        String rest = hasHost ? name.substring(slash + 1) : name;
        int colon = rest.indexOf(':');
        if (colon >= 0 && !TAG.matcher(rest.substring(colon + 1)).matches()) {
            return Optional.of("'" + rest.substring(colon + 1) + "' isn't a tag");
        }
        String repository = colon < 0 ? rest : rest.substring(0, colon);
        if (!repository.equals(repository.toLowerCase(Locale.ROOT))) {
            return Optional.of("the repository '" + repository + "' has capitals");
        }
        for (String component : repository.split("/", -1)) {
            if (!COMPONENT.matcher(component).matches()) {
                return Optional.of("'" + repository + "' isn't the name of a repository");
            }
        }
        return Optional.empty();
    }

    /// The same without blanks and with a repository in lower case; empty when that doesn't help.
    static Optional<String> repaired(String image) {
        String dense = image.replaceAll("\\s+", "").replaceFirst("^https?://", "");
        int tail = dense.indexOf('@') >= 0 ? dense.indexOf('@') : dense.length();
        int colon = dense.lastIndexOf(':', tail);
        int end = colon > dense.lastIndexOf('/', tail) ? colon : tail;
        String wish = dense.substring(0, end).toLowerCase(Locale.ROOT) + dense.substring(end);
        return Optional.of(wish).filter(each -> !each.equals(image) && fault(each).isEmpty());
    }

    /// Whether the image lies in a private repository of Amazon ECR.
    public static boolean isPrivateEcr(String image) {
        Matcher matcher = PRIVATE_ECR.matcher(image);
        return matcher.matches();
    }
}
