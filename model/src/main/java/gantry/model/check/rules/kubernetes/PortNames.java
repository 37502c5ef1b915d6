package gantry.model.check.rules.kubernetes;

import gantry.model.kinds.kubernetes.ContainerPort;
import java.util.Locale;

/// Makes names for ports.
///
/// Source: https://www.rfc-editor.org/rfc/rfc6335#section-5.1
final class PortNames {

    private static final int LONGEST = 15;

    private PortNames() {}

    /// The accepted name that is nearest to `name`.
    static String legal(String name) {
        String plain = trimmed(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        String cut = trimmed(plain.substring(0, Math.min(plain.length(), LONGEST)));
        if (isLegal(cut)) {
            return cut;
        }
        String longer = cut.isEmpty() ? "http" : trimmed("port-" + cut);
        return longer.length() > LONGEST ? trimmed(longer.substring(0, LONGEST)) : longer;
    }

    static boolean isLegal(String name) {
        return ContainerPort.NAME.type().fault(name).isEmpty();
    }

    /// The same name with a number at its end.
    static String numbered(String name, int number) {
        String ending = "-" + number;
        return trimmed(name.substring(0, Math.min(name.length(), LONGEST - ending.length()))) + ending;
    }

    private static String trimmed(String name) {
        return name.replaceAll("^-+|-+$", "");
    }
}
