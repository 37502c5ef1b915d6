package gantry.model.kinds.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.facts.FactTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LambdaRuntimesTest {

    @Test
    void everySuccessorIsARuntimeOfTheTable() {
        List<String> unknown = FactTable.load("lambda-runtime-successors").rows().stream()
                .map(row -> row.text("id"))
                .filter(id -> LambdaRuntimes.find(id).isEmpty())
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void whatIsGoneStandsInNoOtherTable() {
        List<String> both = FactTable.load("lambda-runtimes-gone").rows().stream()
                .map(row -> row.text("id"))
                .filter(id -> LambdaRuntimes.find(id).isPresent())
                .toList();
        assertEquals(List.of(), both);
    }

    @Test
    void aRowIsReadAsItStands() {
        var expected = new LambdaRuntime(
                "java21", LocalDate.parse("2029-06-30"), LocalDate.parse("2029-08-31"), true);
        assertEquals(Optional.of(expected), LambdaRuntimes.find("java21"));
    }

    @Test
    void noRuntimeEndsBeforeItIsDeprecated() {
        List<String> wrong = FactTable.load("lambda-runtimes").rows().stream()
                .filter(row -> !row.date("deprecated").isBefore(row.date("blocked")))
                .map(row -> row.text("id"))
                .toList();
        assertEquals(List.of(), wrong);
    }
}
