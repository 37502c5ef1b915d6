package gantry.model.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MosaicTest {

    private record Tile(int id, Bounds bounds) {}

    private static Tile tile(int id, Random random) {
        double size = random.nextInt(20) == 0 ? 6000 : 300;
        return new Tile(id, new Bounds(
                random.nextInt(-4000, 4000), random.nextInt(-4000, 4000), random.nextDouble(size),
                random.nextDouble(size)));
    }

    private static List<Tile> found(Mosaic<Tile> mosaic, Bounds area) {
        List<Tile> found = new ArrayList<>();
        mosaic.query(area, found::add);
        found.sort(Comparator.comparingInt(Tile::id));
        return found;
    }

    private static List<Tile> expected(List<Tile> tiles, Bounds area) {
        return tiles.stream().filter(tile -> tile.bounds().intersects(area)).sorted(Comparator.comparingInt(Tile::id))
                .toList();
    }

    @Test
    void everythingInAnAreaIsNamedOnceWhateverWasPutAndTakenOut() {
        Random random = new Random(1);
        List<Tile> tiles = new ArrayList<>();
        Mosaic<Tile> mosaic = Mosaic.empty(Tile::bounds);
        for (int step = 0; step < 60; step++) {
            Mosaic.Editor<Tile> editor = mosaic.edit();
            for (int i = 0; i < 20; i++) {
                Tile added = tile(step * 20 + i, random);
                tiles.add(added);
                editor.put(added);
            }
            for (int i = 0; i < 10; i++) {
                editor.remove(tiles.remove(random.nextInt(tiles.size())));
            }
            mosaic = editor.done();
            double size = random.nextInt(3) == 0 ? 9000 : 500;
            Bounds area = new Bounds(random.nextInt(-5000, 4000), random.nextInt(-5000, 4000), size, size);
            assertEquals(expected(tiles, area), found(mosaic, area));
        }
    }

    @Test
    void aChangeLeavesTheMosaicBeforeAsItWas() {
        Tile first = new Tile(1, new Bounds(0, 0, 10, 10));
        Tile second = new Tile(2, new Bounds(5, 5, 10, 10));
        Mosaic.Editor<Tile> editor = Mosaic.<Tile>empty(Tile::bounds).edit();
        editor.put(first);
        Mosaic<Tile> before = editor.done();
        Mosaic.Editor<Tile> later = before.edit();
        later.remove(first);
        later.put(second);
        Mosaic<Tile> after = later.done();
        Bounds area = new Bounds(0, 0, 100, 100);
        assertEquals(List.of(first), found(before, area));
        assertEquals(List.of(second), found(after, area));
    }

    @Test
    void placesFarOutAreFoundToo() {
        Tile far = new Tile(1, new Bounds(1e12, -1e12, 10, 10));
        Mosaic.Editor<Tile> editor = Mosaic.<Tile>empty(Tile::bounds).edit();
        editor.put(far);
        assertEquals(List.of(far), found(editor.done(), new Bounds(1e12 - 5, -1e12, 10, 10)));
    }
}
