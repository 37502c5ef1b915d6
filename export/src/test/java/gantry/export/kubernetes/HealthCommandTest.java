package gantry.export.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HealthCommandTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "curl -f http://localhost:8080/health              ; 8080 ; /health",
            "curl -fsS http://127.0.0.1:3000/ || exit 1        ; 3000 ; /",
            "curl --fail localhost:9901/ready?x=1 || exit 1    ; 9901 ; /ready?x=1",
            "curl -s -f http://localhost                       ; 80   ; /",
            "wget -q --spider http://localhost:8080/up||exit 1 ; 8080 ; /up",
            "wget -qO- localhost:8080                          ; 8080 ; /",
    })
    void aCommandThatOnlyAsksForAPageBecomesThatPage(String line, int port, String path) {
        assertEquals(
                Optional.of(new HealthCommand.Page(port, path)),
                HealthCommand.of(List.of("CMD-SHELL", line)).orElseThrow().page());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "curl http://localhost:8080/", "curl -f https://localhost/", "curl -f -k http://localhost/",
            "curl -f http://db:8080/", "curl -f http://localhost/ | grep ok", "curl -f http://localhost:99999/",
            "curl -f http://localhost/ || exit 2", "curl", "pg_isready", "test -f /tmp/ok", "curl -f $URL"
    })
    void everyOtherCommandIsRunAsItIs(String line) {
        assertEquals(
                Optional.of(new HealthCommand(List.of("/bin/sh", "-c", line), Optional.empty())),
                HealthCommand.of(List.of("CMD-SHELL", line)));
    }

    @Test
    void wordsAreKeptApart() {
        assertEquals(
                Optional.of(new HealthCommand(List.of("pg_isready", "-U", "a b"), Optional.empty())),
                HealthCommand.of(List.of("CMD", "pg_isready", "-U", "a b")));
    }

    @Test
    void aPlainTextIsALineForTheShell() {
        assertEquals(
                Optional.of(new HealthCommand(List.of("/bin/sh", "-c", "exit 0"), Optional.empty())),
                HealthCommand.of(List.of("exit 0")));
    }

    @Test
    void noneAndNothingAreNoCheck() {
        assertEquals(Optional.empty(), HealthCommand.of(List.of("NONE")));
        assertEquals(Optional.empty(), HealthCommand.of(List.of()));
        assertEquals(Optional.empty(), HealthCommand.of(List.of("CMD")));
        assertEquals(Optional.empty(), HealthCommand.of(List.of("CMD-SHELL")));
    }
}
