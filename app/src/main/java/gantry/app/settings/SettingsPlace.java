package gantry.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Knows where the settings of the current user are kept.
public final class SettingsPlace {

    private static final String FILE = "settings.properties";

    private SettingsPlace() {}

    /// The usual place of the operating system; the system property `gantry.settings` names another file.
    ///
    /// Source: https://specifications.freedesktop.org/basedir-spec/latest/
    public static Path find(Map<String, String> environment) {
        return Optional.ofNullable(System.getProperty("gantry.settings"))
                .map(Path::of)
                .orElseGet(() -> usual(environment).resolve(FILE));
    }

    private static Path usual(Map<String, String> environment) {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return directory(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve("Gantry");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Gantry");
        }
        return directory(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("gantry");
    }

    private static Path directory(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
