package gantry.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// The life of the window as JavaFX sees it.
public final class GantryApplication extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle("Gantry");
        stage.setScene(new Scene(new BorderPane(), 1200, 800));
        stage.show();
    }
}
