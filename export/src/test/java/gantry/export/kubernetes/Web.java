package gantry.export.kubernetes;

import gantry.export.Drawing;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.network.Region;
import java.util.List;

/// The smallest drawing that becomes something: a service with one container, for tests to add to.
///
/// @param container a container that listens on port 8080
record Web(Drawing drawing, NodeId region, NodeId cluster, NodeId service, NodeId task, NodeId container) {

    static Web draw() {
        var drawing = new Drawing("Shop");
        NodeId region = drawing.node(Region.ID, "Frankfurt");
        NodeId cluster = drawing.node(EcsCluster.ID, "shop", region);
        NodeId service = drawing.node(EcsService.ID, "web", cluster);
        NodeId task = drawing.node(TaskDefinition.ID, "web", region);
        NodeId container = drawing.node(Container.ID, "app", task);
        drawing.connect(service, Runs.ID, task);
        var web = new Web(drawing, region, cluster, service, task, container);
        web.listen(container, 8080);
        return web;
    }

    void listen(NodeId node, long port) {
        drawing.set(
                node, Container.PORT_MAPPINGS, List.of(Values.EMPTY.with(PortMapping.CONTAINER_PORT, port)));
    }

    /// Another service with one container that listens on port 9090.
    NodeId another(String name) {
        NodeId other = drawing.node(EcsService.ID, name, cluster);
        NodeId itsTask = drawing.node(TaskDefinition.ID, name, region);
        listen(drawing.node(Container.ID, name, itsTask), 9090);
        drawing.connect(other, Runs.ID, itsTask);
        return other;
    }

    Exported export() {
        return Exported.of(drawing);
    }

    /// The value in the Deployment of the service.
    Object deployment(String keys) {
        return export().at("30-web-deployment.yaml", "spec/" + keys);
    }

    /// The value in the first main container.
    Object container(String keys) {
        return deployment("template/spec/containers/0/" + keys);
    }
}
