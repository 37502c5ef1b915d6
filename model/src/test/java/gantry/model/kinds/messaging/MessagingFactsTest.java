package gantry.model.kinds.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.Refusal;
import gantry.model.kind.Sight;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.Neighbours;
import gantry.model.kinds.connection.DeliversTo;
import gantry.model.kinds.connection.SnsTrigger;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.storage.S3Bucket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagingFactsTest {

    private static final Values FIFO_QUEUE = Values.EMPTY.with(SqsQueue.FIFO, true);
    private static final Values FIFO_TOPIC = Values.EMPTY.with(SnsTopic.FIFO, true);

    @Test
    void fifoIsABadge() {
        assertEquals(
                List.of(List.of(), List.of("FIFO"), List.of(), List.of("FIFO")),
                List.of(
                        Neighbours.badges(SqsQueue.KIND, Values.EMPTY),
                        Neighbours.badges(SqsQueue.KIND, FIFO_QUEUE),
                        Neighbours.badges(SnsTopic.KIND, Values.EMPTY),
                        Neighbours.badges(SnsTopic.KIND, FIFO_TOPIC)));
    }

    @Test
    void aTopicCountsItsSubscribers() {
        assertEquals(
                List.of("no subscribers", "1 subscriber", "3 subscribers"),
                List.of(
                        SnsTopic.KIND.fact(Sight.of(Values.EMPTY)),
                        SnsTopic.KIND.fact(new Neighbours(Values.EMPTY, Map.of(SnsTrigger.ID, 1))),
                        SnsTopic.KIND.fact(
                                new Neighbours(Values.EMPTY, Map.of(SnsTrigger.ID, 1, DeliversTo.ID, 2)))));
    }

    @Test
    void aStreamShowsItsCapacityAndHowLongItKeepsRecords() {
        Values shards = Values.EMPTY
                .with(KinesisStream.MODE, StreamMode.PROVISIONED)
                .with(KinesisStream.SHARDS, 4L)
                .with(KinesisStream.RETENTION, 36L);
        assertEquals(
                List.of("on demand · 1 d", "4 shards · 36 h"),
                List.of(
                        KinesisStream.KIND.fact(Sight.of(Values.EMPTY)),
                        KinesisStream.KIND.fact(Sight.of(shards))));
    }

    @Test
    void aKeyIsNamedWithTheKindOfEncryption() {
        assertEquals(
                Map.of("EncryptionType", "KMS", "KeyId", "alias/clicks"),
                KinesisStream.KMS_KEY
                        .bindings(Target.CLOUDFORMATION)
                        .getFirst()
                        .conversion()
                        .there()
                        .apply("alias/clicks"));
    }

    @Test
    void fifoTopicsReachQueuesOnlyAndFifoQueuesNeedFifoTopics() {
        assertEquals(
                List.of(
                        "FIFO topics deliver to SQS queues only.",
                        "",
                        "A standard topic can't deliver to a FIFO queue.",
                        "",
                        "",
                        "S3 can't notify FIFO queues or topics.",
                        ""),
                List.of(
                        refusal(SnsTopic.ID, FIFO_TOPIC, LambdaFunction.ID, Values.EMPTY),
                        refusal(SnsTopic.ID, Values.EMPTY, LambdaFunction.ID, Values.EMPTY),
                        refusal(SnsTopic.ID, Values.EMPTY, SqsQueue.ID, FIFO_QUEUE),
                        refusal(SnsTopic.ID, FIFO_TOPIC, SqsQueue.ID, FIFO_QUEUE),
                        refusal(SnsTopic.ID, FIFO_TOPIC, SqsQueue.ID, Values.EMPTY),
                        refusal(S3Bucket.ID, Values.EMPTY, SnsTopic.ID, FIFO_TOPIC),
                        refusal(S3Bucket.ID, Values.EMPTY, SnsTopic.ID, Values.EMPTY)));
    }

    private static String refusal(String from, Values values, String to, Values targetValues) {
        return Kinds.catalogue().refusal(from, values, to, targetValues).map(Refusal::reason).orElse("");
    }
}
