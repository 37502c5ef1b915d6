package gantry.app.tool;

import gantry.export.drawing.Routes;
import gantry.model.diagram.Diagram;

/// The routes of the diagram that was asked for last. Painting and hit testing share one, so that each diagram on
/// screen is routed once, and only where it differs from the one before. Belongs to one thread.
public final class RouteCache {

    private Diagram diagram = Diagram.empty("none", "");
    private Routes routes = Routes.of(diagram);
    private Diagram sketched = diagram;
    private Routes sketch = routes;

    /// Takes over routes that were found elsewhere, so that a large drawing that was just read needn't be routed here.
    ///
    /// @param known the routes of `routed`
    public void take(Diagram routed, Routes known) {
        diagram = routed;
        routes = known;
    }

    public Routes routes(Diagram wanted) {
        if (wanted != diagram) {
            routes = routes.update(wanted);
            diagram = wanted;
        }
        return routes;
    }

    /// The lines for a moment of a gesture, see [Routes#sketch].
    ///
    /// @param settled what was shown before the gesture
    public Routes sketch(Diagram settled, Diagram moment) {
        if (moment != sketched) {
            sketch = routes(settled).sketch(moment);
            sketched = moment;
        }
        return sketch;
    }
}
