package gantry.export.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.export.ExportResult;
import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
import gantry.model.kinds.Kinds;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Whatever is drawn, the export gives a template whose references lead somewhere, or says what is missing.
class RandomExportTest {

    private static final int ROUNDS = 300;
    private static final List<String> SECTIONS = List.of("Parameters", "Resources");

    @Test
    void noDrawingMakesTheExportFail() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Diagram diagram = RandomDrawings.of(seed, Kinds.catalogue(), 10 + seed % 60);
            Exported exported = Exported.of(diagram);
            assertFalse(exported.rules().contains("export/recipe-failed"), "seed " + seed);
            Set<String> names = names(exported);
            for (String name : names) {
                assertTrue(name.matches("[A-Za-z0-9]{1,255}"), "seed " + seed + ": " + name);
            }
            var used = new HashSet<String>();
            collect(exported.template(), used);
            used.removeAll(names);
            assertEquals(Set.of(), used, "seed " + seed);
        }
    }

    /// A duplicate would be lost in the map, so the count of definitions tells.
    private static Set<String> names(Exported exported) {
        var names = new HashSet<String>();
        int count = 0;
        for (String section : SECTIONS) {
            if (exported.template().get(section) instanceof Map<?, ?> map) {
                map.keySet().forEach(key -> names.add((String) key));
                count += map.size();
            }
        }
        assertEquals(count, names.size());
        return names;
    }

    private static void collect(Object value, Set<String> used) {
        switch (value) {
            case Map<?, ?> map when map.get("Ref") instanceof String name && map.size() == 1 -> {
                if (!name.startsWith("AWS::")) {
                    used.add(name);
                }
            }
            case Map<?, ?> map when map.get("Fn::GetAtt") instanceof List<?> list -> used.add((String) list.getFirst());
            case Map<?, ?> map -> map.values().forEach(inner -> collect(inner, used));
            case List<?> items -> items.forEach(inner -> collect(inner, used));
            default -> {}
        }
    }

    @Test
    void theSameDrawingGivesTheSameText() {
        for (int seed = 0; seed < 20; seed++) {
            ExportResult one = export(seed);
            assertEquals(one, export(seed));
        }
    }

    private static ExportResult export(long seed) {
        Diagram diagram = RandomDrawings.of(seed, Kinds.catalogue(), 40);
        return Exported.exporter().export(diagram, "yaml", new CancelToken());
    }
}
