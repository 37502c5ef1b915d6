package gantry.export.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.diagram.EdgeId;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.connection.ScheduleTrigger;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.lambda.EventBridgeSchedule;
import gantry.model.kinds.lambda.LambdaFunction;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleRecipeTest {

    private static final String CRON_JOB = "80-nightly-cronjob.yaml";

    private final Web web = Web.draw();
    private final NodeId schedule = web.drawing().node(EventBridgeSchedule.ID, "nightly", web.region());
    private final EdgeId runs = web.drawing().connect(schedule, RunsTask.ID, web.task());

    private Object cronJob(String keys) {
        return web.export().at(CRON_JOB, "spec/" + keys);
    }

    @Test
    void aScheduleBecomesACronJob() {
        web.drawing().set(schedule, EventBridgeSchedule.EXPRESSION, "cron(30 2 ? * 1 *)")
                .set(schedule, EventBridgeSchedule.TIME_ZONE, "Europe/Berlin")
                .set(schedule, EventBridgeSchedule.ENABLED, false)
                .set(schedule, EventBridgeSchedule.RETRIES, 1L);
        web.drawing().set(runs, RunsTask.TASK_COUNT, 3L);
        assertEquals("30 2 * * 0", cronJob("schedule"));
        assertEquals("Europe/Berlin", cronJob("timeZone"));
        assertEquals(true, cronJob("suspend"));
        assertEquals("Forbid", cronJob("concurrencyPolicy"));
        assertEquals(1, cronJob("jobTemplate/spec/backoffLimit"));
        assertEquals(3, cronJob("jobTemplate/spec/parallelism"));
        assertEquals(3, cronJob("jobTemplate/spec/completions"));
        assertEquals("Never", cronJob("jobTemplate/spec/template/spec/restartPolicy"));
        assertEquals(
                "cron(30 2 ? * 1 *)", web.export().at(CRON_JOB, "metadata/annotations/gantry.dev~source-schedule"));
    }

    @Test
    void aRateIsReportedBecauseItsMomentsDiffer() {
        assertEquals("0 * * * *", cronJob("schedule"));
        assertTrue(web.export().places(KubernetesRules.CHANGED).contains(schedule + " expression"));
    }

    @Test
    void whatHasNoEquivalentIsReportedWithoutACronJob() {
        web.drawing().set(schedule, EventBridgeSchedule.EXPRESSION, "cron(0 6 L * ? *)");
        assertFalse(web.export().paths().contains(CRON_JOB));
        assertEquals(1, web.export().messages(KubernetesRules.LOST, schedule).size());
    }

    @Test
    void aSingleMomentBecomesAJobThatWaits() {
        web.drawing().set(schedule, EventBridgeSchedule.EXPRESSION, "at(2030-01-31T08:00:00)");
        Exported exported = web.export();
        assertEquals("Job", exported.at("80-nightly-job.yaml", "kind"));
        assertEquals(true, exported.at("80-nightly-job.yaml", "spec/suspend"));
        assertTrue(exported.places(KubernetesRules.ACTION).contains(schedule + " expression"));
    }

    @Test
    void inputAndFlexibleWindowAreReported() {
        web.drawing().set(schedule, EventBridgeSchedule.INPUT, "{}")
                .set(schedule, EventBridgeSchedule.FLEXIBLE_WINDOW, 15L);
        assertTrue(web.export().places(KubernetesRules.LOST).containsAll(
                List.of(schedule + " input", schedule + " flexibleWindow")));
    }

    @Test
    void theConnectionNamesTheNamespace() {
        NodeId tools = web.drawing().node(EcsCluster.ID, "tools", web.region());
        web.drawing().set(runs, RunsTask.CLUSTER, tools.value());
        assertEquals("tools", web.export().at("tools/" + CRON_JOB, "metadata/namespace"));
    }

    @Test
    void longNamesAreCutAndReported() {
        NodeId longer = web.drawing().node(EventBridgeSchedule.ID, "n".repeat(60), web.region());
        web.drawing().connect(longer, RunsTask.ID, web.task());
        String path = web.export().paths().stream().filter(each -> each.matches("80-nnn.*")).findFirst().orElseThrow();
        assertEquals(52, ((String) web.export().at(path, "metadata/name")).length());
        assertTrue(web.export().places(KubernetesRules.CHANGED).contains(longer + " name"));
    }

    @Test
    void aScheduleOfAFunctionStaysInAws() {
        NodeId other = web.drawing().node(EventBridgeSchedule.ID, "hourly", web.region());
        web.drawing().connect(
                other, ScheduleTrigger.ID, web.drawing().node(LambdaFunction.ID, "resize", web.region()));
        assertEquals(1, web.export().messages(KubernetesRules.NOTE, other).size());
    }
}
