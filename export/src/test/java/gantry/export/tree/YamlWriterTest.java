package gantry.export.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class YamlWriterTest {

    private static final List<String> NASTY = List.of(
            "", " ", "no", "Yes", "ON", "y", "N", "null", "~", "true", "False", "OFF", "012345678901", "1e3", "22:22",
            "0777", "0x1F", "0o17", "<<", "=", "2026-01-01", "1_000", ".5", "-1", "+1", ".inf", ".nan", "- a", "-",
            "? b",
            ": c", "a: b", "a #b", "#c", "a:", "!Ref x", "&a", "*a", "@a", "`a", "%a", "{a}", "[a]", "{", "]", ",", "|",
            ">", "'", "\"", "\\", "it's", "say \"x\"", "a\tb", "\t", "a\nb", "a\nb\n", "a\n\nb\n\n", "\n", "\na",
            " a\nb",
            "a \nb", "a\rb", "a\r\nb", "\u0000", "\u0007", "\u0085", "\u2028", "\u2029", "\ufeff", "\u00a0", "größe",
            "日本",
            "\ud83d\ude00", "${AWS::StackName}-x", "arn:aws:s3:::b/*", "---", "...", "--- a", "a, b",
            "cron(0 2 * * ? *)",
            "10.0.0.0/16", "x".repeat(2000), "a".repeat(500) + ": b", "{\n  \"a\": 1\n}\n", "#!/bin/sh\necho\n",
            "%YAML 1.1",
            "a\n b\n", "a\n\tb\n", "\u200b", "\u007f");

    private static Object read(String yaml) {
        LoadSettings settings = LoadSettings.builder().setMaxAliasesForCollections(0).build();
        return new Load(settings).loadFromString(yaml);
    }

    @Test
    void nastyTextsReadBackAsTheyWere() {
        for (String text : NASTY) {
            var tree = new LinkedHashMap<String, Object>();
            tree.put("value", text);
            tree.put("list", List.of(text, List.of(text, "b"), Map.of("k", text)));
            if (text.length() < 100) {
                tree.put(text, "as a key");
            }
            assertEquals(tree, read(new YamlWriter().write(tree).text()), "written: " + text);
            assertEquals(tree, read(new JsonWriter().write(tree).text()), "written as JSON: " + text);
        }
    }

    @Test
    void randomTextsReadBackAsTheyWere() {
        var random = new Random(1);
        String alphabet = "aZ09 _-.:/#'\"\\\n\t|>!&*{}[],?%@`=~$\u0085\u2028é";
        for (int round = 0; round < 2000; round++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Map<String, Object> tree = Map.of("a", List.of(Map.of("b", text.toString())));
            assertEquals(tree, read(new YamlWriter().write(tree).text()), "round " + round);
        }
    }

    /// What version 1.1 would type otherwise; its readers also take `OFF`, `22:22` and `0777` for something else.
    @Test
    void textsThatOlderReadersWouldTypeAreQuoted() {
        for (String text : List.of("no", "OFF", "y", "null", "22:22", "0777", "2026-01-01", "1_000", "<<", "200")) {
            assertEquals("a: \"" + text + "\"\n", new YamlWriter().write(Map.of("a", text)).text());
        }
    }

    @Test
    void ordinaryTextsStayPlain() {
        for (String text : List.of("web", "AWS::ECS::Service", "ecs-tasks.amazonaws.com", "s3:GetObject", "/ecs/web")) {
            assertEquals("a: " + text + "\n", new YamlWriter().write(Map.of("a", text)).text());
        }
    }

    @Test
    void tagsStandShortAndNestedOnesLong() {
        var reference = new Tagged("!Ref", "Vpc", Map.of("Ref", "Vpc"));
        var attribute = new Tagged("!GetAtt", "Vpc.Arn", Map.of("Fn::GetAtt", List.of("Vpc", "Arn")));
        var tree = new LinkedHashMap<String, Object>();
        tree.put("a", reference);
        tree.put("b", List.of(reference, attribute));
        tree.put("c", new Tagged("!Base64", reference, Map.of("Fn::Base64", reference)));
        tree.put("d", new Tagged("!If", List.of("Is", List.of("x"), reference), Map.of("Fn::If", List.of())));
        assertEquals(
                """
                a: !Ref Vpc
                b:
                  - !Ref Vpc
                  - !GetAtt Vpc.Arn
                c:
                  Fn::Base64: !Ref Vpc
                d: !If
                  - Is
                  - - x
                  - !Ref Vpc
                """,
                new YamlWriter().write(tree).text());
    }

    @Test
    void textsOfSeveralLinesStandAsTheyAre() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("a", "one\n\n  two\n");
        tree.put("b", Map.of("c", "no end\nhere"));
        assertEquals(
                """
                a: |
                  one

                    two
                b:
                  c: |-
                    no end
                    here
                """,
                new YamlWriter().write(tree).text());
    }

    @Test
    void numbersAndFlagsKeepTheirType() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("i", 1);
        tree.put("l", 2L);
        tree.put("d", new BigDecimal("0.5"));
        tree.put("f", true);
        tree.put("none", Map.of());
        tree.put("nothing", List.of());
        assertEquals("i: 1\nl: 2\nd: 0.5\nf: true\nnone: {}\nnothing: []\n", new YamlWriter().write(tree).text());
        assertThrows(IllegalArgumentException.class, () -> new YamlWriter().write(Map.of("a", new Object())));
    }

    @Test
    void passagesNameTheLinesOfTheUpperLevels() {
        var resources = new LinkedHashMap<String, Object>();
        resources.put("A", Map.of("Type", "x"));
        resources.put("B", Map.of("Code", "1\n2\n"));
        var tree = new LinkedHashMap<String, Object>();
        tree.put("Version", "v");
        tree.put("Resources", resources);
        List<Passage> expected = List.of(
                new Passage("Version", 1, 1),
                new Passage("Resources", 2, 8),
                new Passage("Resources/A", 3, 4),
                new Passage("Resources/B", 5, 8));
        assertEquals(expected, new YamlWriter().write(tree).passages());
    }
}
