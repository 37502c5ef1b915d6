package gantry.bench;

import gantry.app.canvas.CanvasPort;
import gantry.app.canvas.CanvasView;
import gantry.app.editor.EditorSession;
import gantry.app.jobs.FxJobs;
import gantry.app.jobs.LiveChecks;
import gantry.app.minimap.MinimapView;
import gantry.app.motion.FxPulse;
import gantry.app.theme.Appearance;
import gantry.app.theme.Looks;
import gantry.app.tool.Workbench;
import gantry.app.tool.select.Idle;
import gantry.model.check.Checker;
import gantry.model.check.rules.Rules;
import gantry.model.diagram.Diagram;
import gantry.model.kind.Icons;
import gantry.model.kinds.Kinds;
import java.time.Clock;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

/// What the window of one drawing consists of as far as speed is concerned: the canvas, the overview in its corner, and the
/// checks that follow every step.
record BenchWindow(EditorSession session, Workbench bench, FxJobs jobs, Rectangle dot) {

    static BenchWindow open(Stage stage, Diagram diagram) {
        var catalogue = Kinds.catalogue();
        var port = new CanvasPort();
        var bench = new Workbench(catalogue, port, port, command -> "");
        var session = new EditorSession(catalogue, diagram, new Idle(bench));
        var looks = new Looks(Appearance.LIGHT);
        var icons = new Icons();
        var canvas = new CanvasView(session, bench, icons, looks);
        port.connect(canvas);
        var overview = new MinimapView(session, bench.routes(), icons, looks);
        var dot = new Rectangle(1, 1);
        dot.setManaged(false);
        var all = new StackPane(canvas, overview, dot);
        StackPane.setAlignment(overview, Pos.BOTTOM_RIGHT);
        stage.setScene(new Scene(all, 1600, 1000));
        stage.show();
        var jobs = new FxJobs(broken -> {
            throw new IllegalStateException(broken);
        });
        new LiveChecks(session, new Checker(catalogue, Rules.ALL, Clock.systemDefaultZone()), jobs, new FxPulse())
                .start();
        return new BenchWindow(session, bench, jobs, dot);
    }

    /// Changes one pixel of the window.
    void blink(int frame) {
        dot.setFill(frame % 2 == 0 ? Color.GRAY : Color.LIGHTGRAY);
    }
}
