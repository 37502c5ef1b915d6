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
            .apply(Edits.mute(PanelFixture.diagram(), PanelFixture.DATA, "practice/lonely", "by design"));
    private final ProblemRows rows = new ProblemRows(
            new Checker.Result(List.of(SMALL, LONELY), List.of(PanelFixture.lonely(PanelFixture.DATA))),
            new ElementNames(diagram, PanelFixture.CATALOGUE));

    private static ProblemRow entry(Problem problem, String element) {
        return new ProblemRow.Entry(problem, element, Optional.empty(), problem.fixes().size());
    }

    @Test
    void findingsStandUnderTheirSeverityAndMutedOnesAreFoldedAway() {
        assertEquals(
                List.of(
                        new ProblemRow.Group("error", "Errors", 1, true),
                        entry(SMALL, "web · Web server"),
                        new ProblemRow.Group("warning", "Warnings", 1, true),
                        entry(LONELY, "api · Web server"),
                        new ProblemRow.MutedGroup(1, false)),
                rows.rows(ProblemFilter.ALL));
    }

    @Test
    void mutedFindingsShowTheirReason() {
        assertEquals(
                new ProblemRow.Entry(PanelFixture.lonely(PanelFixture.DATA), "data · Store", Optional.of("by design"),
                        0),
                rows.rows(ProblemFilter.ALL.mutedToggled()).getLast());
    }

    @Test
    void theFilterLooksAtMessageElementAndRule() {
        assertEquals(
                List.of(new ProblemRow.Group("warning", "Warnings", 1, true), entry(LONELY, "api · Web server")),
                rows.rows(ProblemFilter.ALL.withText("LONELY api")));
    }

    @Test
    void severitiesCanBeSwitchedOff() {
        assertEquals(
                List.of(new ProblemRow.Group("error", "Errors", 1, false), new ProblemRow.MutedGroup(1, false)),
                rows.rows(ProblemFilter.ALL
                        .withSeverities(Set.of(Severity.ERROR))
                        .toggled("error")));
    }

    @Test
    void theSameFindingOfTwoChecksIsEqualAlthoughItsFixesAreNew() {
        assertEquals(entry(SMALL, "web · Web server"),
                entry(PanelFixture.tooSmall(PanelFixture.WEB), "web · Web server"));
        assertNotEquals(entry(SMALL, "web · Web server"), entry(SMALL, "shop"));
    }

    @Test
    void findingsStandUnderTheirElementOrSubject() {
        assertEquals(
                List.of(
                        new ProblemRow.Group("n1", "web · Web server", 1, true), entry(SMALL, "web · Web server"),
                        new ProblemRow.Group("n2", "api · Web server", 1, true), entry(LONELY, "api · Web server"),
                        new ProblemRow.MutedGroup(1, false)),
                rows.rows(ProblemFilter.ALL.withGrouping(Grouping.ELEMENT)));
        assertEquals(
                List.of(
                        new ProblemRow.Group("PRACTICE", "Good practice", 2, true), entry(SMALL, "web · Web server"),
                        entry(LONELY, "api · Web server"),
                        new ProblemRow.MutedGroup(1, false)),
                rows.rows(ProblemFilter.ALL.withGrouping(Grouping.FAMILY)));
    }

    @Test
    void elementsOfTheSameNameAreGroupsOfTheirOwn() {
        Diagram twins = diagram.apply(Edits.rename(diagram, PanelFixture.API, "web"));
        var both = new ProblemRows(
                new Checker.Result(List.of(SMALL, LONELY), List.of()),
                new ElementNames(twins, PanelFixture.CATALOGUE));
        assertEquals(
                List.of(
                        new ProblemRow.Group("n1", "web · Web server", 1, true), entry(SMALL, "web · Web server"),
                        new ProblemRow.Group("n2", "web · Web server", 1, true), entry(LONELY, "web · Web server")),
                both.rows(ProblemFilter.ALL.withGrouping(Grouping.ELEMENT)));
    }

    @Test
    void aFindingKnowsHowManyOfItsRuleCanBeMended() {
        var both = new ProblemRows(new Checker.Result(
                List.of(SMALL, PanelFixture.tooSmall(PanelFixture.API), LONELY), List.of()),
                new ElementNames(diagram, PanelFixture.CATALOGUE));
        List<Integer> alike = both.rows(ProblemFilter.ALL).stream()
                .filter(ProblemRow.Entry.class::isInstance)
                .map(row -> ((ProblemRow.Entry) row).alike())
                .toList();
        assertEquals(List.of(2, 2, 0), alike);
    }
}
