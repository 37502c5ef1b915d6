package gantry.model.kinds.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.Binding;
import gantry.model.kind.Property;
import gantry.model.kind.Sight;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.Neighbours;
import gantry.model.kinds.connection.StreamTrigger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StorageFactsTest {

    @Test
    void aTableShowsAStreamThatIsOnOrRead() {
        Values on = Values.EMPTY.with(DynamoDbTable.STREAM, true);
        assertEquals(
                List.of(List.of(), List.of("STREAM"), List.of("STREAM")),
                List.of(
                        Neighbours.badges(DynamoDbTable.KIND, Values.EMPTY),
                        Neighbours.badges(DynamoDbTable.KIND, on),
                        new Neighbours(Values.EMPTY, Map.of(StreamTrigger.ID, 1)).badges(DynamoDbTable.KIND)));
    }

    @Test
    void aBucketThatMayBecomePublicSaysSo() {
        Values open = Values.EMPTY.with(S3Bucket.BLOCK_PUBLIC_ACCESS, false);
        assertEquals(
                List.of(List.of(), List.of("PUBLIC")),
                List.of(Neighbours.badges(S3Bucket.KIND, Values.EMPTY), Neighbours.badges(S3Bucket.KIND, open)));
    }

    @Test
    void aDatabaseShowsAuroraAndWhatSurvivesAZone() {
        Values alone = Values.EMPTY.with(Database.MULTI_AZ, false);
        Values aurora = Values.EMPTY.with(Database.ENGINE, DatabaseEngine.AURORA_MYSQL);
        Values single = aurora.with(Database.INSTANCES, 1L);
        assertEquals(
                List.of(List.of("MULTI-AZ"), List.of(), List.of("AURORA", "MULTI-AZ"), List.of("AURORA")),
                List.of(
                        Neighbours.badges(Database.KIND, Values.EMPTY),
                        Neighbours.badges(Database.KIND, alone),
                        Neighbours.badges(Database.KIND, aurora),
                        Neighbours.badges(Database.KIND, single)));
    }

    @Test
    void aCacheOfOneNodeIsInOneZone() {
        Values alone = Values.EMPTY.with(Cache.REPLICAS, 0L);
        Values spread = alone.with(Cache.ENGINE, CacheEngine.MEMCACHED);
        assertEquals(
                List.of(List.of("MULTI-AZ"), List.of(), List.of("MULTI-AZ")),
                List.of(
                        Neighbours.badges(Cache.KIND, Values.EMPTY),
                        Neighbours.badges(Cache.KIND, alone),
                        Neighbours.badges(Cache.KIND, spread)));
    }

    @Test
    void whatKeepsDataShowsItsSize() {
        assertEquals(
                List.of("PostgreSQL · t4g.medium", "Valkey · t4g.micro", "elastic · encrypted"),
                List.of(
                        Database.KIND.fact(Sight.of(Values.EMPTY)),
                        Cache.KIND.fact(Sight.of(Values.EMPTY)),
                        EfsFileSystem.KIND.fact(Sight.of(Values.EMPTY))));
    }

    @Test
    void cloudFormationCountsTheNodeThatWrites() {
        Binding<Long> binding = binding(Cache.REPLICAS);
        assertEquals(3L, binding.conversion().there().apply(2L));
        assertEquals(Optional.of(2L), binding.conversion().back().apply(3L));
    }

    @Test
    void coldFilesAreAListWithOnePolicy() {
        assertEquals(
                List.of(Map.of("TransitionToIA", "AFTER_7_DAYS")),
                binding(EfsFileSystem.COLD_AFTER).conversion().there().apply(ColdAfter.DAYS_7));
    }

    private static <T> Binding<T> binding(Property<T> property) {
        return property.bindings(Target.CLOUDFORMATION).getFirst();
    }
}
