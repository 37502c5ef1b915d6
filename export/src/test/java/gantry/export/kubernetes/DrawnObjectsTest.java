package gantry.export.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.export.Drawing;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.Selects;
import gantry.model.kinds.kubernetes.CronJob;
import gantry.model.kinds.kubernetes.Deployment;
import gantry.model.kinds.kubernetes.KubernetesService;
import gantry.model.kinds.kubernetes.PodContainer;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Objects that are drawn in a cluster aren't exported yet, which the report says once for each.
class DrawnObjectsTest {

    private static final String LATER = " isn't exported yet: objects drawn in an EKS cluster come with a later version.";

    private final Drawing drawing = new Drawing("Shop");
    private final NodeId service = drawing.node(KubernetesService.ID, "web");
    private final NodeId deployment = drawing.node(Deployment.ID, "web");
    private final NodeId container = drawing.node(PodContainer.ID, "app", deployment);
    private final NodeId schedule = drawing.node(CronJob.ID, "nightly");

    @Test
    void eachIsReportedAsLost() {
        Exported exported = Exported.of(drawing);
        assertEquals(
                List.of(
                        List.of("'web' (Kubernetes Service)" + LATER),
                        List.of("'web' (Deployment)" + LATER),
                        List.of("'nightly' (CronJob)" + LATER)),
                List.of(
                        exported.messages(KubernetesRules.LOST, service),
                        exported.messages(KubernetesRules.LOST, deployment),
                        exported.messages(KubernetesRules.LOST, schedule)));
    }

    @Test
    void containersAndConnectionsNeedNoWordOfTheirOwn() {
        NodeId region = drawing.node(Region.ID, "Frankfurt");
        NodeId queue = drawing.node(SqsQueue.ID, "orders", region);
        drawing.connect(service, Selects.ID, deployment);
        drawing.connect(deployment, Accesses.ID, queue);
        drawing.set(container, PodContainer.CPU_LIMIT, 500L);
        drawing.setRaw(container, "colour", "red");
        drawing.setRaw(deployment, "replicas", 3L);
        assertEquals(
                List.of(service.value(), deployment.value(), schedule.value()),
                Exported.of(drawing).places(KubernetesRules.LOST));
    }
}
