package gantry.app.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.CancelToken;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class FxJobsTest {

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final FxJobs jobs = new FxJobs(broken -> seen.add("broken " + broken.getMessage()));

    @Start
    void start(Stage stage) {
        assertTrue(Platform.isFxApplicationThread());
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    private void until(String... expected) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> seen.size() >= expected.length);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(expected), seen);
    }

    private static Function<CancelToken, String> slow(CountDownLatch started, CountDownLatch mayEnd, String result) {
        return token -> {
            started.countDown();
            await(mayEnd);
            return result;
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anOvertakenResultIsDropped(FxRobot robot) throws Exception {
        var started = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        robot.interact(() -> jobs.latest("checks", slow(started, mayEnd, "old"), seen::add));
        await(started);
        robot.interact(() -> jobs.latest("checks", token -> "new", seen::add));
        until("new");
        mayEnd.countDown();
        robot.interact(() -> jobs.latest("other", token -> "last", seen::add));
        until("new", "last");
    }

    @Test
    void whatIsOvertakenIsCancelledWhileItRuns(FxRobot robot) throws Exception {
        var started = new CountDownLatch(1);
        robot.interact(() -> jobs.latest("checks", token -> {
            started.countDown();
            while (!token.isCancelled()) {
                Thread.onSpinWait();
            }
            seen.add("stopped");
            token.throwIfCancelled();
            return "never";
        }, seen::add));
        await(started);
        robot.interact(() -> jobs.latest("checks", token -> {
            WaitForAsyncUtils.waitForFxEvents();
            return "new";
        }, seen::add));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> seen.size() == 2);
        assertEquals(List.of("new", "stopped"), seen.stream().sorted().toList());
    }

    @Test
    void channelsDoNotDisturbEachOther(FxRobot robot) throws Exception {
        robot.interact(() -> {
            jobs.latest("a", token -> "a", result -> seen.add(result));
            jobs.latest("b", token -> "b", result -> seen.add(result));
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> seen.size() == 2);
        assertEquals(List.of("a", "b"), seen.stream().sorted().toList());
    }

    @Test
    void resultsArriveOnTheThreadOfTheWindow(FxRobot robot) throws Exception {
        robot.interact(() -> jobs.latest(
                "a", token -> Platform.isFxApplicationThread(),
                wasFx -> seen.add(wasFx + " " + Platform.isFxApplicationThread())));
        until("false true");
    }

    @Test
    void brokenWorkIsToldAndTheNextOneRuns(FxRobot robot) throws Exception {
        robot.interact(() -> jobs.latest("a", token -> {
            throw new IllegalStateException("oops");
        }, result -> seen.add("never")));
        until("broken oops");
        robot.interact(() -> jobs.background(() -> {
            throw new IOException("disk");
        }, done -> seen.add("never"), failed -> seen.add("failed " + failed.getMessage())));
        until("broken oops", "failed disk");
    }

    @Test
    void closingWaitsForNoFileButLetsItBeWritten(FxRobot robot) throws Exception {
        var started = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        robot.interact(() -> jobs.background(() -> {
            started.countDown();
            await(mayEnd);
            return seen.add("written");
        }, isWritten -> seen.add("shown"), failed -> seen.add("failed")));
        await(started);
        robot.interact(jobs::close);
        assertEquals(List.of(), seen);
        mayEnd.countDown();
        until("written", "shown");
    }
}
