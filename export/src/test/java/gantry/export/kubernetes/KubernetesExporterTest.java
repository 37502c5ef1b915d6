package gantry.export.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.export.Drawing;
import gantry.export.SourceMap;
import gantry.model.CancelToken;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.network.Region;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class KubernetesExporterTest {

    private final Exported shop = Exported.of(Shop.diagram());

    @Test
    void everyObjectOfTheShopKeepsToItsSchema() {
        var schemas = new Schemas();
        shop.objects().forEach((file, object) -> assertEquals(List.of(), schemas.faults(object), file));
        assertEquals(19, shop.objects().size());
    }

    @Test
    void everyObjectIsTheSameAfterReadingItIntoItsJavaType() {
        shop.objects().forEach((file, object) -> {
            var type = TypedObjects.of((String) object.get("kind")).orElseThrow();
            assertEquals(
                    object.toString(), ObjectTree.of(ObjectTree.typed(object, type)).toString(), file);
        });
    }

    @Test
    void twoExportsOfOneDrawingAreEqual() {
        assertEquals(shop, Exported.of(Shop.diagram()));
    }

    @Test
    void filesAreNumberedAndListed() {
        assertEquals(
                List.of(
                        "00-namespace.yaml",
                        "10-nightly-report-serviceaccount.yaml",
                        "10-order-api-serviceaccount.yaml",
                        "10-web-serviceaccount.yaml",
                        "20-web-configmap.yaml",
                        "20-web-secret.yaml.example",
                        "30-order-api-deployment.yaml",
                        "30-web-deployment.yaml",
                        "40-order-api-service.yaml",
                        "40-web-service.yaml",
                        "50-public-ingress.yaml",
                        "60-order-api-pdb.yaml",
                        "60-web-hpa.yaml",
                        "60-web-pdb.yaml",
                        "70-default-deny-networkpolicy.yaml",
                        "70-nightly-report-networkpolicy.yaml",
                        "70-order-api-networkpolicy.yaml",
                        "70-web-networkpolicy.yaml",
                        "80-nightly-report-cronjob.yaml",
                        "kustomization.yaml",
                        "README.md",
                        "REPORT.md"),
                shop.paths());
        List<String> listed = shop.paths().stream().filter(path -> path.matches("\\d.*\\.yaml")).toList();
        assertEquals(listed, shop.at("kustomization.yaml", "resources"));
        assertEquals("shop", shop.at("kustomization.yaml", "namespace"));
        assertEquals("kubectl apply -k .", shop.result().nextStep());
    }

    @Test
    void severalClustersGetAFolderEach() {
        Web web = Web.draw();
        NodeId other = web.drawing().node(EcsCluster.ID, "Tools", web.region());
        NodeId service = web.drawing().node(EcsService.ID, "web", other);
        web.drawing().connect(service, Runs.ID, web.task());
        Exported exported = web.export();
        assertTrue(exported.paths().containsAll(List.of(
                "shop/30-web-deployment.yaml", "tools/30-web-deployment.yaml", "tools/kustomization.yaml")));
        assertEquals(List.of("shop", "tools"), exported.at("kustomization.yaml", "resources"));
    }

    @Test
    void anEmptyDrawingGivesAReasonAndNoFiles() {
        var drawing = new Drawing("Empty");
        drawing.node(Region.ID, "Frankfurt");
        Exported exported = Exported.of(drawing);
        assertEquals(List.of(), exported.paths());
        assertEquals("", exported.result().nextStep());
        Problem problem = exported.result().problems().getLast();
        assertEquals(KubernetesRules.NOTE, problem.rule());
        assertEquals(new Location.WholeDocument(), problem.location());
    }

    @Test
    void aLineLeadsToItsElement() {
        String file = "30-web-deployment.yaml";
        List<String> lines = shop.text(file).lines().toList();
        SourceMap map = shop.result().sourceMap();
        Diagram diagram = Shop.diagram();
        Map.of("mountPath: /tmp", "web", "$$(date)", "migrate", "port: 9901", "proxy").forEach((text, name) -> {
            int line = 1;
            while (!lines.get(line - 1).contains(text)) {
                line++;
            }
            assertEquals(
                    name,
                    diagram.node((NodeId) map.elementAt(file, line).orElseThrow()).orElseThrow().name(),
                    text);
        });
    }

    @Test
    void findingsStandInTheReportAndAtTheHeadOfTheirFile() {
        String message = shop.messages(KubernetesRules.LOST, new NodeId("n19")).getFirst();
        assertTrue(shop.text("REPORT.md").contains(message));
        assertTrue(shop.text("60-web-hpa.yaml").startsWith("# lost: " + message + "\n"));
    }

    @Test
    void secretsAreNeverAppliedAndNeverFilled() {
        assertEquals("CHANGE_ME", shop.at("20-web-secret.yaml.example", "stringData/DB_PASSWORD"));
        assertTrue(shop.text("20-web-secret.yaml.example").startsWith("# Never applied as it stands"));
    }

    @Test
    void valuesThatPeopleChangeStandInQuotes() {
        assertTrue(shop.text("20-web-configmap.yaml").contains("  LOG_LEVEL: \"info\"\n"));
        assertTrue(shop.text("50-public-ingress.yaml").contains("/scheme: \"internet-facing\"\n"));
    }

    @Test
    void aCancelledExportStops() {
        var token = new CancelToken();
        token.cancel();
        var exporter = new KubernetesExporter(Kinds.catalogue());
        assertThrows(CancellationException.class, () -> exporter.export(Shop.diagram(), "yaml", token));
        assertThrows(
                IllegalArgumentException.class,
                () -> exporter.export(Shop.diagram(), "json", new CancelToken()));
    }
}
