package gantry.model.kind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The drawn symbols: SVG path data on a 24 x 24 grid, to be stroked about 1.6 wide with round caps and joins, not filled.
///
/// Each symbol is one line in `gantry/model/icon/<name>.path` on the class path; a file is read once. Safe for several threads.
public final class Icons {

    /// The symbol that stands for kinds this version does not know.
    public static final String UNKNOWN = "unknown";

    private final Map<String, Optional<String>> paths = new ConcurrentHashMap<>();

    /// The path data of the symbol, or nothing when there is none of that name.
    public Optional<String> path(String name) {
        return paths.computeIfAbsent(name, Icons::read);
    }

    /// The path data of the symbol.
    ///
    /// @throws IllegalArgumentException when there is none of that name
    public String require(String name) {
        return path(name).orElseThrow(() -> new IllegalArgumentException("no icon named '" + name + "'"));
    }

    /// The path data of the symbol, or of the [#UNKNOWN] one when there is none of that name.
    public String pathOrUnknown(String name) {
        return path(name).orElseGet(() -> require(UNKNOWN));
    }

    private static Optional<String> read(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        try (InputStream in = Icons.class.getResourceAsStream("/gantry/model/icon/" + name + ".path")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip());
        } catch (IOException broken) {
            throw new UncheckedIOException("icon '" + name + "' cannot be read", broken);
        }
    }
}
