package gantry.model.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.check.Fix;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.rules.Samples.Sample;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs all rules over every sample and looks at what the rule of the sample says.
class RuleSamplesTest {

    private static final boolean WRITES = "write".equals(System.getProperty("golden"));

    @TestFactory
    Stream<DynamicTest> goodSamplesAreLeftAlone() {
        return samples(false, sample -> assertEquals(
                List.of(), lines(Samples.problems(sample.diagram(), sample.rule())), sample.path().toString()));
    }

    @TestFactory
    Stream<DynamicTest> badSamplesGiveTheExpectedFindings() {
        return samples(true, sample -> {
            List<String> found = lines(Samples.problems(sample.diagram(), sample.rule()));
            assertFalse(found.isEmpty(), sample.rule() + " finds nothing in " + sample.path());
            if (WRITES) {
                Files.writeString(sample.expected(), String.join("\n", found) + "\n");
            }
            assertEquals(Files.readAllLines(sample.expected()), found, sample.path().toString());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyFixMendsItsProblem() {
        return samples(true, sample -> {
            Diagram diagram = sample.diagram();
            var complaints = new ArrayList<String>();
            for (Problem problem : Samples.problems(diagram, sample.rule())) {
                for (Fix fix : problem.fixes()) {
                    complaints.addAll(complaintsAbout(diagram, problem, fix));
                }
            }
            assertEquals(List.of(), complaints, sample.path().toString());
        });
    }

    @TestFactory
    Stream<DynamicTest> noRuleFailsOnAnySample() {
        return Samples.all().stream()
                .map(sample -> DynamicTest.dynamicTest(name(sample), () -> assertTrue(
                        Samples.problems(sample.diagram()).stream()
                                .noneMatch(problem -> problem.location() instanceof Location.WholeDocument))));
    }

    private static List<String> complaintsAbout(Diagram diagram, Problem problem, Fix fix) {
        String what = "'" + fix.label() + "' for '" + problem.message() + "' ";
        var complaints = new ArrayList<String>();
        Diff diff = fix.change().apply(diagram);
        if (diff.isEmpty()) {
            complaints.add(what + "changes nothing");
        }
        Diagram mended = diagram.apply(diff);
        boolean isStill = Samples.problems(mended, problem.rule().id()).stream()
                .anyMatch(each -> each.location().equals(problem.location()));
        if (isStill) {
            complaints.add(what + "leaves the problem");
        }
        if (!fix.change().apply(mended).isEmpty() && fix.label().startsWith("Set ")) {
            complaints.add(what + "changes something again when clicked twice");
        }
        if (fix == problem.fixes().getFirst()) {
            Samples.newErrors(diagram, mended)
                    .forEach(error -> complaints.add(what + "causes '" + error.message() + "'"));
        }
        if (!mended.apply(diff.inverse()).equals(diagram)) {
            complaints.add(what + "can't be undone");
        }
        if (!Samples.reread(mended).equals(mended)) {
            complaints.add(what + "doesn't survive saving");
        }
        return complaints;
    }

    private interface Check {

        void accept(Sample sample) throws IOException;
    }

    private static Stream<DynamicTest> samples(boolean bad, Check check) {
        return Samples.all().stream()
                .filter(sample -> sample.isBad() == bad)
                .map(sample -> DynamicTest.dynamicTest(name(sample), () -> check.accept(sample)));
    }

    private static String name(Sample sample) {
        return sample.rule() + " " + sample.path().getFileName();
    }

    /// `severity element field message`, with `-` for no field.
    private static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> switch (problem.location()) {
                    case Location.InDiagram(var element, var field) -> problem.severity().id() + " " + element.value()
                            + " " + (field.text().isEmpty() ? "-" : field.text()) + " " + problem.message();
                    case Location.InFile _,Location.WholeDocument _ -> problem.severity().id() + " - - "
                            + problem.message();
                })
                .toList();
    }
}
