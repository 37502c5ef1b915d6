package gantry.model.check.rules.eks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.eks.EksCluster;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionDatesTest {

    private static final String OLD_TABLE = "info The list of Kubernetes versions in this version of Gantry is of "
            + "2026-08-22; compare the versions of your clusters with the page of AWS.";

    @Test
    void aVersionWarnsAtTheEndOfStandardSupportAndFailsAtTheEndOfExtendedSupport() {
        String extended = "warning EKS cluster 'c' has Kubernetes 1.34, which left standard support on 2026-12-02: each "
                + "hour costs extra, and on 2027-12-02 EKS upgrades the cluster by itself. An existing cluster goes up "
                + "one minor version at a time.";
        assertEquals(List.of(), found("1.34", "2026-12-01", "c"));
        assertEquals(List.of(extended), found("1.34", "2026-12-02", "c"));
        assertEquals(List.of(extended, OLD_TABLE), found("1.34", "2027-12-01", "c"));
        assertEquals(
                List.of("error EKS cluster 'c' has Kubernetes '1.34', whose extended support ended on 2027-12-02. "
                        + "Choose 1.36 or 1.35."),
                found("1.34", "2027-12-02", "c"));
    }

    @Test
    void anOldTableSaysSoOnce() {
        assertEquals(List.of(), found("1.36", "2027-08-01", "c", "d"));
        assertEquals(
                List.of(OLD_TABLE),
                found("1.36", "2027-08-23", "c", "d").stream().filter(line -> line.startsWith("info")).toList());
    }

    @Test
    void aNewVersionIsNoErrorForAnOldTable() {
        assertEquals(
                List.of("error EKS cluster 'c' has Kubernetes '1.37', which EKS doesn't offer. Choose 1.36, 1.35, 1.34, "
                        + "1.33, 1.32 or 1.31."),
                found("1.37", "2026-11-20", "c"));
        assertEquals(
                List.of("info EKS cluster 'c' has Kubernetes '1.37', which EKS doesn't offer as of 2026-08-22. Choose "
                        + "1.36, 1.35 or 1.34."),
                found("1.37", "2027-09-01", "c"));
    }

    private static List<String> found(String version, String today, String... names) {
        Diagram empty = Diagram.empty("versions", "Versions");
        var draft = new Draft(empty);
        Values values = Values.EMPTY.with(EksCluster.VERSION, version);
        for (String name : names) {
            var placement = new Placement(NodeId.CANVAS, new Bounds(0, 0, 480, 320), 0);
            draft.put(new Node(new NodeId(name), EksCluster.ID, name, placement, values, List.of()));
        }
        var noon = LocalDate.parse(today).atTime(12, 0).toInstant(ZoneOffset.UTC);
        var checker = new Checker(
                Kinds.catalogue(),
                List.of(new UnsupportedKubernetesVersion(), new VersionInExtendedSupport()),
                Clock.fixed(noon, ZoneOffset.UTC));
        return checker.run(empty.apply(draft.diff()), new CancelToken()).problems().stream()
                .map(problem -> problem.severity().id() + " " + problem.message())
                .toList();
    }
}
