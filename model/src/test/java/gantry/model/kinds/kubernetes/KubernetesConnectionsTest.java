package gantry.model.kinds.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.diagram.ConnectionRules;
import gantry.model.diagram.ConnectionRules.Allowed;
import gantry.model.diagram.ConnectionRules.Refused;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Drawing;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Connection;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.connection.Calls;
import gantry.model.kinds.connection.Guards;
import gantry.model.kinds.connection.IngressRoute;
import gantry.model.kinds.connection.Reads;
import gantry.model.kinds.connection.RunsAs;
import gantry.model.kinds.connection.Scales;
import gantry.model.kinds.connection.Selects;
import gantry.model.kinds.identity.IamRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class KubernetesConnectionsTest {

    private static final Bounds ANYWHERE = new Bounds(0, 0, 176, 64);

    private final Diagram diagram = new Drawing()
            .node("role", IamRole.ID, "canvas", ANYWHERE)
            .node("shop", Namespace.ID, "canvas", ANYWHERE)
            .node("ingress", Ingress.ID, "shop", ANYWHERE)
            .node("service", KubernetesService.ID, "shop", ANYWHERE)
            .node("web", Deployment.ID, "shop", ANYWHERE)
            .node("agent", DaemonSet.ID, "shop", ANYWHERE)
            .node("migrate", Job.ID, "shop", ANYWHERE)
            .node("settings", ConfigMap.ID, "shop", ANYWHERE)
            .node("account", ServiceAccount.ID, "shop", ANYWHERE)
            .node("scaling", HorizontalPodAutoscaler.ID, "shop", ANYWHERE)
            .node("budget", PodDisruptionBudget.ID, "shop", ANYWHERE)
            .node("other", Namespace.ID, "canvas", ANYWHERE)
            .node("far-service", KubernetesService.ID, "other", ANYWHERE)
            .node("far-web", Deployment.ID, "other", ANYWHERE)
            .node("far-settings", ConfigMap.ID, "other", ANYWHERE)
            .diagram();

    /// The kinds of connection that are offered, or the reason and the legal way.
    private List<String> judge(String from, String to) {
        return switch (new ConnectionRules(Kinds.catalogue()).judge(diagram, new NodeId(from), new NodeId(to))) {
            case Allowed(var rows) -> rows.stream().map(Connection::kind).toList();
            case Refused(var reason, var path) -> List.of(reason, path);
            case ConnectionRules.Reversed reversed -> List.of("reversed");
        };
    }

    @Test
    void neighboursInANamespaceConnect() {
        assertEquals(
                List.of(
                        List.of(IngressRoute.ID),
                        List.of(Selects.ID),
                        List.of(Scales.ID),
                        List.of(Guards.ID),
                        List.of(RunsAs.ID),
                        List.of(Reads.ID)),
                List.of(
                        judge("ingress", "service"),
                        judge("service", "web"),
                        judge("scaling", "web"),
                        judge("budget", "web"),
                        judge("web", "account"),
                        judge("web", "settings")));
    }

    @Test
    void onlyCallsReachAnotherNamespace() {
        List<String> near = List.of(
                "Selectors and backends work within one namespace.", "service in the workload's namespace");
        assertEquals(List.of(Calls.ID), judge("web", "far-service"));
        assertEquals(
                List.of(near, near, near, List.of("Both must stand in the same parent.", "")),
                List.of(
                        judge("service", "far-web"),
                        judge("ingress", "far-service"),
                        judge("ingress", "far-web"),
                        judge("web", "far-settings")));
    }

    @Test
    void onlyReplicasAreScaled() {
        List<String> reason = List.of(
                "Only workloads with replicas can be scaled.", "hpa -> Deployment / StatefulSet");
        assertEquals(List.of(reason, reason), List.of(judge("scaling", "agent"), judge("scaling", "migrate")));
    }

    @Test
    void rolesReachPodsThroughServiceAccounts() {
        List<String> reason = List.of(
                "A pod gets its role through its service account.", "role -> service account -> workload");
        assertEquals(List.of(reason, reason), List.of(judge("role", "web"), judge("role", "agent")));
    }
}
