package gantry.model.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WellKnownPortsTest {

    @Test
    void anImageIsKnownByItsLastName() {
        assertEquals(
                List.of(Optional.of("PostgreSQL"), Optional.of("MySQL"), Optional.of("Redis"), Optional.empty(),
                        Optional.empty()),
                Stream.of(
                        "postgres",
                        "localhost:5000/library/mysql:8.4",
                        "valkey@sha256:0123",
                        "mongo-express:1.0",
                        "mysql/shop:1")
                        .map(WellKnownPorts::databaseOf)
                        .toList());
    }

    @Test
    void portsAreThoseOfWebServersOrOfDatabases() {
        assertEquals(List.of(true, true, false), Stream.of(80L, 3000L, 5432L).map(WellKnownPorts::isWeb).toList());
        assertEquals(
                List.of(Optional.empty(), Optional.of("PostgreSQL"), Optional.of("Kafka")),
                Stream.of(80L, 5432L, 9092L).map(WellKnownPorts::database).toList());
    }

    @Test
    void listenersForwardOnlyWhatTheySpeak() {
        assertEquals(List.of("HTTP", "HTTPS"), ListenerProtocols.groups("application", "HTTPS"));
        assertEquals(List.of("UDP", "TCP_UDP"), ListenerProtocols.groups("network", "UDP"));
        assertEquals(List.of(), ListenerProtocols.groups("classic", "TCP"));
        assertEquals(List.of(), ListenerProtocols.groups("network", "HTTP"));
        assertEquals(List.of("TCP"), ListenerProtocols.toBalancers("network", "TCP"));
    }
}
