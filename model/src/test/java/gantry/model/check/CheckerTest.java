package gantry.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edits;
import gantry.model.diagram.Element;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.whiteboard.Note;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/// How findings of rules become what the user is told.
class CheckerTest {

    private static final NodeId A = new NodeId("a");
    private static final NodeId B = new NodeId("b");
    private static final Diagram DIAGRAM = Diagram.of(
            new Header("d", "", Values.EMPTY), List.of(note("a"), note("b")), List.of());

    /// Finds something at one note.
    private record Finder(RuleInfo info, BiConsumer<CheckContext, Report> check) implements Rule {

        @Override
        public void check(CheckContext context, Report report) {
            check.accept(context, report);
        }
    }

    private static Node note(String id) {
        return new Node(new NodeId(id), Note.ID, id, new Placement(NodeId.CANVAS, new Bounds(0, 0, 160, 80), 0),
                Values.EMPTY, List.of());
    }

    private static RuleInfo info(String id, Severity severity) {
        return RuleInfo.of(id, "Title", severity, "One reason. Another one.", "https://docs.aws.amazon.com/");
    }

    private static Rule finder(RuleInfo info, NodeId at, NodeId... related) {
        return new Finder(info, (context, report) -> report.at(context.diagram().require(at))
                .with(List.of(related).stream().map(context.diagram()::require).toArray(Element[]::new))
                .say(info.id() + " at " + at.value()));
    }

    private static Checker.Result run(Diagram diagram, Rule... rules) {
        return new Checker(Kinds.catalogue(), List.of(rules), Clock.systemUTC()).run(diagram, new CancelToken());
    }

    private static List<String> messages(List<Problem> problems) {
        return problems.stream().map(Problem::message).toList();
    }

    @Test
    void theWorstComeFirstWhateverTheOrderOfTheRules() {
        Rule info = finder(info("x/info", Severity.INFO), A);
        Rule error = finder(info("x/error", Severity.ERROR), B);
        Rule warning = finder(info("x/warning", Severity.WARNING), A);
        List<String> expected = List.of("x/error at b", "x/warning at a", "x/info at a");
        assertEquals(expected, messages(run(DIAGRAM, info, error, warning).problems()));
        assertEquals(expected, messages(run(DIAGRAM, warning, info, error).problems()));
    }

    @Test
    void anEchoIsDroppedAtTheElementsThatItSharesWithItsCause() {
        Rule cause = finder(info("x/cause", Severity.ERROR).silencing("x/echo"), A);
        Rule echo = finder(info("x/echo", Severity.ERROR), A);
        Rule farEcho = finder(info("x/echo", Severity.ERROR), B, A);
        Rule elsewhere = finder(info("x/echo", Severity.ERROR), B);
        assertEquals(List.of("x/cause at a"), messages(run(DIAGRAM, echo, cause).problems()));
        assertEquals(List.of("x/cause at a"), messages(run(DIAGRAM, farEcho, cause).problems()));
        assertEquals(List.of("x/cause at a", "x/echo at b"), messages(run(DIAGRAM, elsewhere, cause).problems()));
    }

    @Test
    void aRuleThatSilencesAllLeavesOnlyItsEquals() {
        Rule all = finder(info("x/all", Severity.ERROR).silencing(RuleInfo.EVERY_RULE), A);
        Rule equal = finder(info("x/equal", Severity.ERROR).silencing(RuleInfo.EVERY_RULE), A);
        Rule other = finder(info("x/other", Severity.WARNING), A);
        assertEquals(List.of("x/all at a", "x/equal at a"), messages(run(DIAGRAM, all, equal, other).problems()));
    }

    @Test
    void aMutedFindingIsKeptApartAtItsElementOnly() {
        Diagram muted = DIAGRAM.apply(Edits.mute(DIAGRAM, A, "x/rule", "we know"));
        Checker.Result result = run(muted, finder(info("x/rule", Severity.ERROR), A),
                finder(info("x/rule", Severity.ERROR), B));
        assertEquals(List.of("x/rule at b"), messages(result.problems()));
        assertEquals(List.of("x/rule at a"), messages(result.muted()));
    }

    @Test
    void theClassroomMutesNothingAndTheWhiteboardTellsErrorsOnly() {
        Diagram muted = DIAGRAM.apply(Edits.mute(DIAGRAM, A, "x/error", "we know"));
        Rule[] rules = {
                finder(info("x/error", Severity.ERROR), A), finder(info("x/other", Severity.ERROR), B),
                finder(info("x/warning", Severity.WARNING), A)
        };
        Diagram classroom = muted.apply(Profile.CLASSROOM.setOn(muted));
        assertEquals(3, run(classroom, rules).problems().size());
        assertEquals(List.of(), run(classroom, rules).muted());
        Diagram whiteboard = muted.apply(Profile.WHITEBOARD.setOn(muted));
        assertEquals(List.of("x/other at b"), messages(run(whiteboard, rules).problems()));
        assertEquals(List.of("x/error at a"), messages(run(whiteboard, rules).muted()));
    }

    @Test
    void aDrawingIsJudgedStrictlyUntilItAsksForMore() {
        assertSame(Profile.STRICT, Profile.of(DIAGRAM.header()));
        for (Profile profile : Profile.values()) {
            Diagram asking = DIAGRAM.apply(profile.setOn(DIAGRAM));
            assertSame(profile, Profile.of(asking.header()));
            assertEquals(DIAGRAM, asking.apply(Profile.STRICT.setOn(asking)));
        }
        Header newer = DIAGRAM.header().withValues(Values.EMPTY.withRaw("profile", "of-tomorrow"));
        assertSame(Profile.STRICT, Profile.of(newer));
    }

    @Test
    void aRuleThatThrowsIsReportedAndTheOthersRun() {
        Rule broken = new Finder(info("x/broken", Severity.INFO), (context, report) -> {
            throw new IllegalStateException("no idea");
        });
        List<Problem> problems = run(DIAGRAM, broken, finder(info("x/fine", Severity.ERROR), A)).problems();
        assertEquals(List.of("internal/rule-failed", "x/fine"),
                problems.stream().map(each -> each.rule().id()).toList());
        assertTrue(problems.getFirst().message().contains("x/broken"));
    }

    @Test
    void aCancelledRunStops() {
        var token = new CancelToken();
        token.cancel();
        var checker = new Checker(Kinds.catalogue(), List.of(), Clock.systemUTC());
        assertThrows(CancellationException.class, () -> checker.run(DIAGRAM, token));
    }
}
