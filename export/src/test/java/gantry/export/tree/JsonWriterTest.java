package gantry.export.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void tagsStandLongAndPassagesNameTheLines() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("A", "b");
        tree.put("R", Map.of("X", List.of(new Tagged("!Ref", "Y", Map.of("Ref", "Y")), 1L)));
        Written written = new JsonWriter().write(tree);
        assertEquals(
                """
                {
                  "A": "b",
                  "R": {
                    "X": [
                      {
                        "Ref": "Y"
                      },
                      1
                    ]
                  }
                }
                """,
                written.text());
        assertEquals(
                List.of(new Passage("A", 2, 2), new Passage("R", 3, 10), new Passage("R/X", 4, 9)),
                written.passages());
    }
}
