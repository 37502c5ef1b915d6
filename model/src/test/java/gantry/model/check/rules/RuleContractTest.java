package gantry.model.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.check.Family;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.rules.Samples.Sample;
import gantry.model.kind.Kind;
import gantry.model.kinds.Kinds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What must hold for every rule. Each test collects sentences about what is wrong and expects none.
class RuleContractTest {

    /// Every rule of the catalogue with its severity, also those that are not written yet.
    private static final Map<String, String> CATALOGUE = severities();

    /// Samples are all checked on the same day, on which no table is old; the rule has a test of its own.
    private static final String OF_ANOTHER_DAY = "facts/out-of-date";

    private final List<String> complaints = new ArrayList<>();

    @Test
    void idsAreUniqueAndWellFormed() {
        Set<String> seen = new HashSet<>();
        infos().forEach(info -> {
            require(seen.add(info.id()), info.id() + " stands twice");
            require(Family.find(info.id().split("/")[0]).isPresent(), info.id() + " is in no family");
            require(info.id().matches("[a-z0-9]+/[a-z0-9]+(-[a-z0-9]+)*"),
                    info.id() + " isn't family/name in lower case");
        });
        assertNoComplaints();
    }

    @Test
    void severitiesAreThoseOfTheCatalogue() {
        infos().forEach(info -> require(
                info.severity().id().equals(CATALOGUE.get(info.id())),
                info.id() + " is " + info.severity().id() + ", not " + CATALOGUE.get(info.id())));
        assertNoComplaints();
    }

    @Test
    void everyRuleTeaches() {
        infos().forEach(info -> {
            require(!info.title().isBlank() && !info.title().endsWith("."), info.id() + " has no title");
            long sentences = Stream.of(info.why().split("(?<=[.?]) ")).count();
            require(info.why().endsWith(".") && sentences >= 2 && sentences <= 4,
                    info.id() + " should say why in two to four sentences, not " + sentences);
        });
        assertNoComplaints();
    }

    @Test
    void everyRuleNamesAnOfficialSource() {
        infos().forEach(info -> {
            String page = info.source().page().toString();
            require(page.matches("https://[a-z.]+/\\S*"), info.id() + " has no source");
            require(!info.source().checked().isAfter(LocalDate.of(2026, 11, 20)),
                    info.id() + " was checked in the future");
        });
        assertNoComplaints();
    }

    @Test
    void silencedRulesExistInTheCatalogue() {
        infos().forEach(info -> info.silences().forEach(silenced -> {
            require(silenced.equals(RuleInfo.EVERY_RULE) || CATALOGUE.containsKey(silenced),
                    info.id() + " silences the unknown rule " + silenced);
            require(!silenced.equals(info.id()), info.id() + " silences itself");
        }));
        assertNoComplaints();
    }

    @Test
    void propertiesNameRulesOfTheCatalogue() {
        Stream.concat(Kinds.NODES.stream(), Kinds.CONNECTIONS.stream())
                .map(Kind.class::cast)
                .forEach(kind -> kind.properties().forEach(property -> require(
                        property.checkedBy().isEmpty() || CATALOGUE.containsKey(property.checkedBy()),
                        kind.id() + "/" + property.name() + " is checked by " + property.checkedBy())));
        assertNoComplaints();
    }

    @Test
    void everyRuleHasAGoodAndABadSample() {
        Map<String, List<Sample>> samples = Samples.all().stream()
                .collect(Collectors.groupingBy(Sample::rule, TreeMap::new, Collectors.toList()));
        infos().filter(info -> !info.id().equals(OF_ANOTHER_DAY)).forEach(info -> {
            List<Sample> own = samples.getOrDefault(info.id(), List.of());
            require(own.stream().anyMatch(Sample::isBad), info.id() + " has no bad sample");
            require(own.stream().anyMatch(sample -> !sample.isBad()), info.id() + " has no good sample");
        });
        Set<String> known = infos().map(RuleInfo::id).collect(Collectors.toSet());
        samples.keySet().forEach(rule -> require(known.contains(rule), "samples for the unknown rule " + rule));
        assertNoComplaints();
    }

    private static Stream<RuleInfo> infos() {
        return Rules.ALL.stream().map(Rule::info);
    }

    private static Map<String, String> severities() {
        try (InputStream table = RuleContractTest.class.getResourceAsStream("severities.txt")) {
            String text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        } catch (IOException broken) {
            throw new IllegalStateException("can't read the table of severities", broken);
        }
    }

    private void require(boolean holds, String complaint) {
        if (!holds) {
            complaints.add(complaint);
        }
    }

    private void assertNoComplaints() {
        assertEquals(List.of(), complaints);
    }
}
