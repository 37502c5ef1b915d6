package gantry.model.check.rules.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kinds.kubernetes.KubernetesLabels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What fixes offer instead of refused labels and names of ports.
class LegalSpellingTest {

    @Test
    void labelsKeepWhatIsUsable() {
        List<Label> offered = Stream.of(
                new Label("app", "my app!"),
                new Label("_team", "orders"),
                new Label("example.com/_Team", "A"),
                new Label("My_Domain/app", "x"),
                new Label("!", "-"),
                new Label("app", "a".repeat(62) + "-b"))
                .map(label -> label.legal(KubernetesLabels.MAP))
                .toList();
        assertEquals(
                List.of(
                        new Label("app", "my-app"),
                        new Label("team", "orders"),
                        new Label("example.com/Team", "A"),
                        new Label("app", "x"),
                        new Label("label", ""),
                        new Label("app", "a".repeat(62))),
                offered);
    }

    @Test
    void offeredLabelsAreAccepted() {
        List<String> awkward = List.of("", " ", "/", "a/", "/a", "a/b/c", "ÄÖ", "a".repeat(300), "kubernetes.io/!");
        List<Label> refused = awkward.stream()
                .flatMap(key -> awkward.stream().map(value -> new Label(key, value).legal(KubernetesLabels.MAP)))
                .filter(label -> !label.fault(KubernetesLabels.MAP).equals(Optional.empty()))
                .toList();
        assertEquals(List.of(), refused);
    }

    @Test
    void namesOfPortsAreCutAndNumbered() {
        List<String> offered = Stream.of("Customer_Traffic", "8080", "", "--", "grpc", "123456789012345678")
                .map(PortNames::legal)
                .toList();
        assertEquals(List.of("customer-traffi", "port-8080", "http", "http", "grpc", "port-1234567890"), offered);
        assertEquals("customer-traf-2", PortNames.numbered("customer-traffi", 2));
        assertEquals("http-12", PortNames.numbered("http", 12));
        assertEquals(List.of(), offered.stream().filter(name -> !PortNames.isLegal(name)).toList());
    }
}
