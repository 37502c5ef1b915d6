package gantry.app.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.export.ExportResult;
import gantry.export.Exporter;
import gantry.export.SourceMap;
import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
import gantry.model.kind.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class LiveExportsTest {

    private final Diagram shop = Diagram.empty("shop", "");
    private final Diagram bank = Diagram.empty("bank", "");
    private final List<String> exported = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final HeldJobs jobs = new HeldJobs();
    private final LiveExports exports = new LiveExports(List.of(new Titles()), jobs);

    private final class Titles implements Exporter {

        @Override
        public Target target() {
            return Target.CLOUDFORMATION;
        }

        @Override
        public List<String> formats() {
            return List.of("yaml");
        }

        @Override
        public ExportResult export(Diagram diagram, String format, CancelToken token) {
            exported.add(diagram.header().id());
            return new ExportResult(List.of(), List.of(), new SourceMap(List.of()), "");
        }
    }

    /// Work waits until the test lets it happen.
    private static final class HeldJobs implements Jobs {

        private Runnable waiting = () -> {};

        @Override
        public <T> void latest(String channel, Function<CancelToken, T> work, Consumer<T> show) {
            waiting = () -> show.accept(work.apply(new CancelToken()));
        }

        @Override
        public <T> void background(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            throw new UnsupportedOperationException();
        }

        void run() {
            Runnable next = waiting;
            waiting = () -> {};
            next.run();
        }
    }

    private void ask(String who, Diagram diagram) {
        exports.of(diagram, outcomes -> told.add(who));
    }

    @Test
    void whatIsUnderWayIsNotBegunAnewForAnotherReader() {
        ask("first", shop);
        Runnable begun = jobs.waiting;
        ask("second", shop);
        assertEquals(begun, jobs.waiting);
        jobs.run();
        assertEquals(List.of("second"), told);
        assertEquals(List.of("shop"), exported);
    }

    @Test
    void whatIsKnownAlreadyIsNotFollowedByTheAnswerToAnEarlierQuestion() {
        ask("shop", shop);
        jobs.run();
        ask("bank", bank);
        ask("shop again", shop);
        jobs.run();
        assertEquals(List.of("shop", "shop again"), told);
    }

    @Test
    void anAnswerThatNobodyWaitedForIsKept() {
        ask("shop", shop);
        jobs.run();
        ask("bank", bank);
        ask("shop again", shop);
        jobs.run();
        ask("bank again", bank);
        ask("shop at last", shop);
        jobs.run();
        assertEquals(List.of("shop", "shop again", "bank again", "shop at last"), told);
        assertEquals(List.of("shop", "bank", "shop"), exported);
    }
}
