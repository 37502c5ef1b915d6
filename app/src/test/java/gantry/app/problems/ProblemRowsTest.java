package gantry.app.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import gantry.app.PanelFixture;
import gantry.app.control.ElementNames;
import gantry.model.check.Checker;
import gantry.model.check.Problem;
import gantry.model.check.Severity;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edits;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ProblemRowsTest {

    private static final Problem SMALL = PanelFixture.tooSmall(PanelFixture.WEB);
    private static final Problem LONELY = PanelFixture.lonely(PanelFixture.API);

    private final Diagram diagram = PanelFixture.diagram()
            .apply(Edits.mute(PanelFixture.diagram(), PanelFixture.DATA, "test/lonely", "by design"));
    private final ProblemRows rows = new ProblemRows(
            new Checker.Result(List.of(SMALL, LONELY), List.of(PanelFixture.lonely(PanelFixture.DATA))),
            new ElementNames(diagram, PanelFixture.CATALOGUE));

    private static ProblemRow entry(Problem problem, String element) {
        return new ProblemRow.Entry(problem, element, Optional.empty());
    }

    @Test
    void findingsStandUnderTheirSeverityAndMutedOnesAreFoldedAway() {
        assertEquals(
                List.of(
                        new ProblemRow.Group(Severity.ERROR, 1, true),
                        entry(SMALL, "web"),
                        new ProblemRow.Group(Severity.WARNING, 1, true),
                        entry(LONELY, "api"),
                        new ProblemRow.MutedGroup(1, false)),
                rows.rows(ProblemFilter.ALL));
    }

    @Test
    void mutedFindingsShowTheirReason() {
        assertEquals(
                new ProblemRow.Entry(PanelFixture.lonely(PanelFixture.DATA), "data", Optional.of("by design")),
                rows.rows(ProblemFilter.ALL.mutedToggled()).getLast());
    }

    @Test
    void theFilterLooksAtMessageElementAndRule() {
        assertEquals(
                List.of(new ProblemRow.Group(Severity.WARNING, 1, true), entry(LONELY, "api")),
                rows.rows(ProblemFilter.ALL.withText("LONELY api")));
    }

    @Test
    void severitiesCanBeSwitchedOff() {
        assertEquals(
                List.of(new ProblemRow.Group(Severity.ERROR, 1, false), new ProblemRow.MutedGroup(1, false)),
                rows.rows(ProblemFilter.ALL
                        .withSeverities(Set.of(Severity.ERROR))
                        .toggled(Severity.ERROR)));
    }

    @Test
    void theSameFindingOfTwoChecksIsEqualAlthoughItsFixesAreNew() {
        assertEquals(entry(SMALL, "web"), entry(PanelFixture.tooSmall(PanelFixture.WEB), "web"));
        assertNotEquals(entry(SMALL, "web"), entry(SMALL, "shop"));
    }
}
