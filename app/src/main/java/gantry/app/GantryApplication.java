package gantry.app;

import gantry.app.settings.Settings;
import gantry.app.settings.SettingsPlace;
import gantry.app.theme.Appearance;
import gantry.app.theme.Looks;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The life of the program with windows as JavaFX sees it.
public final class GantryApplication extends Application {

    private static final System.Logger LOG = System.getLogger(GantryApplication.class.getName());

    private Optional<Windows> windows = Optional.empty();

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler(
                (thread, fault) -> LOG.log(Level.ERROR, "a fault of the program; the window goes on", fault));
        var settings = new Settings(SettingsPlace.find(System.getenv()));
        var clock = Clock.system(ZoneId.systemDefault());
        var looks = new Looks(appearance(settings));
        var all = new Windows(new Shared(
                settings, looks, clock, page -> getHostServices().showDocument(page.toString())));
        windows = Optional.of(all);
        all.open(stage, Optional.ofNullable(System.getProperty("gantry.open")).map(Path::of));
    }

    @Override
    public void stop() {
        windows.ifPresent(Windows::stop);
    }

    /// What the user chose last, or what the system prefers.
    private static Appearance appearance(Settings settings) {
        boolean isSystemDark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        String system = (isSystemDark ? Appearance.DARK : Appearance.LIGHT).drawing().name();
        boolean isDark = settings.text("theme").orElse(system).equals(Appearance.DARK.drawing().name());
        return isDark ? Appearance.DARK : Appearance.LIGHT;
    }
}
