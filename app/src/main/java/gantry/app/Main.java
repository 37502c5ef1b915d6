package gantry.app;

import javafx.application.Application;

/// The start of the program. It is no JavaFX application itself, because the Java launcher refuses to start one from the
/// class path.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Application.launch(GantryApplication.class, arguments);
    }
}
