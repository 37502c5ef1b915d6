package gantry.model.check.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.facts.FactTable;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.network.Region;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutOfDateTest {

    private static final FactTable SIZES = table("sizes of ships", "2026-08-22");
    private static final FactTable PORTS = table("names of ports", "2026-11-01");

    @Test
    void tablesAreTrustedForTwelveMonths() {
        assertEquals(List.of(), messages(drawing(), "2027-08-22", SIZES, PORTS));
    }

    @Test
    void anOldTableIsNamedOnceWithItsDayAndSource() {
        assertEquals(
                List.of("INFO These lists in this version of Gantry are older than 12 months, so compare what rests on "
                        + "them with the page: sizes of ships (2026-08-22, https://example.com/sizes)."),
                messages(drawing(), "2027-08-23", SIZES, PORTS));
    }

    @Test
    void allOldTablesStandInOneFinding() {
        assertEquals(
                List.of("INFO These lists in this version of Gantry are older than 12 months, so compare what rests on "
                        + "them with the page: sizes of ships (2026-08-22, https://example.com/sizes); names of ports "
                        + "(2026-11-01, https://example.com/names)."),
                messages(drawing(), "2028-01-01", SIZES, PORTS));
    }

    @Test
    void theFindingIsAboutTheWholeDocument() {
        assertEquals(
                List.of(new Location.WholeDocument()),
                problems(drawing(), "2028-01-01", SIZES).stream().map(Problem::location).toList());
    }

    @Test
    void anEmptyDrawingIsLeftAlone() {
        assertEquals(List.of(), messages(Diagram.empty("nothing", "Nothing"), "2028-01-01", SIZES));
    }

    private static FactTable table(String about, String asOf) {
        String name = about.split(" ")[0];
        return new FactTable(name, about, URI.create("https://example.com/" + name), LocalDate.parse(asOf), List.of());
    }

    private static List<String> messages(Diagram diagram, String today, FactTable... tables) {
        return problems(diagram, today, tables).stream()
                .map(problem -> problem.severity() + " " + problem.message())
                .toList();
    }

    private static List<Problem> problems(Diagram diagram, String today, FactTable... tables) {
        var noon = LocalDate.parse(today).atTime(12, 0).toInstant(ZoneOffset.UTC);
        var checker = new Checker(
                Kinds.catalogue(), List.of(new OutOfDate(List.of(tables))), Clock.fixed(noon, ZoneOffset.UTC));
        return checker.run(diagram, new CancelToken()).problems();
    }

    private static Diagram drawing() {
        Diagram empty = Diagram.empty("region", "Region");
        var placement = new Placement(NodeId.CANVAS, new Bounds(0, 0, 960, 640), 0);
        var region = new Node(new NodeId("region"), Region.ID, "region", placement, Values.EMPTY, List.of());
        return empty.apply(new Draft(empty).put(region).diff());
    }
}
