package gantry.app.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.PanelFixture;
import gantry.app.editor.EditorSession;
import gantry.model.check.CheckContext;
import gantry.model.check.Checker;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.diagram.Edits;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LiveChecksTest {

    private final EditorSession session = PanelFixture.session();
    private final List<LongPredicate> frames = new ArrayList<>();
    private final List<String> checked = new ArrayList<>();
    private long now;

    /// Notes the titles of the diagrams that it is shown.
    private final class Noting implements Rule {

        @Override
        public RuleInfo info() {
            return PanelFixture.LONELY;
        }

        @Override
        public void check(CheckContext context, Report report) {
            checked.add(context.diagram().title());
        }
    }

    @BeforeEach
    void start() {
        var checker = new Checker(PanelFixture.CATALOGUE, List.of(new Noting()), Clock.systemUTC());
        new LiveChecks(session, checker, new DirectJobs(), frames::add).start();
    }

    /// The next frame of the screen, 17 ms after the one before.
    private void frame() {
        now += 17_000_000;
        frames.removeIf(tick -> !tick.test(now));
    }

    private void retitle(String title) {
        session.commit("Retitle", Edits.retitle(session.state().diagram(), title));
    }

    @Test
    void aStepIsCheckedOnceItIsPainted() {
        retitle("A");
        frame();
        frame();
        assertEquals(List.of(), checked);
        frame();
        assertEquals(List.of("A"), checked);
        frame();
        assertEquals(List.of("A"), checked);
    }

    @Test
    void aStepThatIsOvertakenBeforeIsNotChecked() {
        retitle("A");
        frame();
        retitle("B");
        frame();
        frame();
        assertEquals(List.of(), checked);
        frame();
        assertEquals(List.of("B"), checked);
    }
}
