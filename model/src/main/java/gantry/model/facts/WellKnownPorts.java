package gantry.model.facts;

import java.util.List;
import java.util.Optional;

/// Ports and images by which programs are recognised.
///
/// Source: https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml
public final class WellKnownPorts {

    private static final List<FactRow> ROWS = FactTable.load("well-known-ports").rows();

    private WellKnownPorts() {}

    /// Whether web servers usually listen on the port.
    public static boolean isWeb(long port) {
        return ROWS.stream().anyMatch(row -> row.flag("isWeb") && row.numbers("ports").contains(port));
    }

    /// The database or broker that usually listens on the port.
    public static Optional<String> database(long port) {
        return ROWS.stream()
                .filter(row -> !row.flag("isWeb") && row.numbers("ports").contains(port))
                .map(row -> row.text("program"))
                .findFirst();
    }

    /// The database or broker that an image such as `docker.io/library/postgres:17` runs.
    public static Optional<String> databaseOf(String image) {
        String path = image.split("@", 2)[0];
        String name = path.substring(path.lastIndexOf('/') + 1).split(":", 2)[0];
        return ROWS.stream()
                .filter(row -> !row.flag("isWeb") && row.texts("images").contains(name))
                .map(row -> row.text("program"))
                .findFirst();
    }
}
