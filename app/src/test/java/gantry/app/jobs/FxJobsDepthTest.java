package gantry.app.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class FxJobsDepthTest {

    private final List<String> seen = new CopyOnWriteArrayList<>();

    private static int endless(int depth) {
        return depth < 0 ? depth : endless(depth + 1) + 1;
    }

    @Test
    void fileWorkThatGoesTooDeepHasFailedLikeAnyOther(FxRobot robot) throws Exception {
        try (var jobs = new FxJobs(broken -> {})) {
            robot.interact(() -> jobs.background(
                    () -> endless(0), depth -> seen.add("done"), failed -> seen.add(failed.getMessage())));
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !seen.isEmpty());
        }
        assertEquals(List.of("Things are nested too deeply in each other."), seen);
    }
}
