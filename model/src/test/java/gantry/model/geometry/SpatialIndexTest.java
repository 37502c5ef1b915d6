package gantry.model.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpatialIndexTest {

    private static Bounds box(Random random, double largest) {
        return new Bounds(
                random.nextInt(-4000, 4000),
                random.nextInt(-4000, 4000),
                random.nextDouble(largest),
                random.nextDouble(largest));
    }

    @Test
    void everyAnswerEqualsALookAtEveryEntry() {
        Random random = new Random(7);
        SpatialIndex<Integer> index = new SpatialIndex<>();
        Map<Integer, Bounds> all = new LinkedHashMap<>();
        for (int step = 0; step < 3000; step++) {
            int key = random.nextInt(800);
            Bounds bounds = box(random, random.nextInt(20) == 0 ? 5000 : 300);
            index.put(key, bounds);
            all.put(key, bounds);
            if (step % 10 == 0) {
                Bounds area = box(random, 3000);
                assertEquals(
                        all.keySet().stream().filter(k -> all.get(k).intersects(area)).toList(), index.query(area));
                Point point = area.origin();
                assertEquals(
                        all.keySet().stream().filter(k -> all.get(k).contains(point)).toList(), index.query(point));
            }
        }
    }

    @Test
    void movingAnEntryKeepsItsPlaceInTheOrder() {
        SpatialIndex<String> index = new SpatialIndex<>();
        index.put("below", new Bounds(0, 0, 10, 10));
        index.put("above", new Bounds(0, 0, 10, 10));
        index.put("below", new Bounds(5, 5, 1000, 10));
        assertEquals(List.of("below", "above"), index.query(new Point(7, 7)));
    }

    @Test
    void tenThousandEntriesAndOneFarAwayAreFound() {
        SpatialIndex<Integer> index = new SpatialIndex<>();
        for (int i = 0; i < 10_000; i++) {
            index.put(i, new Bounds(i % 100 * 200, i / 100 * 100, 160, 60));
        }
        index.put(-1, new Bounds(1e300, -1e300, 1, 1));
        assertEquals(List.of(0, 1, 100, 101), index.query(new Bounds(0, 0, 250, 120)));
        assertEquals(10_001, index.query(new Bounds(-1e300, -1e300, 2e300, 2e300)).size());
        assertEquals(List.of(-1), index.query(new Point(1e300, -1e300)));
    }
}
