package gantry.model.check.rules.general;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.storage.S3Bucket;
import org.junit.jupiter.api.Test;

class LegalNamesTest {

    @Test
    void replacesOnlyWhatIsRefused() {
        assertEquals("my_app", LegalNames.of(EcrRepository.KIND, "My_App"));
        assertEquals("team/my-app", LegalNames.of(EcrRepository.KIND, "Team/My App"));
        assertEquals("gr-e", LegalNames.of(EcsService.KIND, "größe"));
        assertEquals("my-pictures", LegalNames.of(S3Bucket.KIND, "My Pictures!"));
    }

    @Test
    void cutsLongNames() {
        assertEquals("a".repeat(32), LegalNames.of(ApplicationLoadBalancer.KIND, "a".repeat(40)));
    }

    @Test
    void dropsAForbiddenFirstWord() {
        assertEquals("web", LegalNames.of(ApplicationLoadBalancer.KIND, "internal-web"));
    }

    @Test
    void fallsBackToTheUsualName() {
        assertEquals("web", LegalNames.of(EcsService.KIND, "###"));
        assertEquals("web", LegalNames.of(EcsService.KIND, ""));
    }

    @Test
    void numbersWithinTheLengthAllowed() {
        assertEquals("a".repeat(30) + "-2", LegalNames.numbered(ApplicationLoadBalancer.KIND, "a".repeat(32), 2));
        assertEquals("orders-3.fifo", LegalNames.numbered(SqsQueue.KIND, "orders.fifo", 3));
    }
}
