package gantry.model.kinds.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.NameRule;
import gantry.model.kind.NameRule.Scope;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KubernetesNamesTest {

    private static final List<String> NAMES = List.of(
            "web", "web-1", "1web", "web.app", "Web", "web_app", "-web", "web-", "web.", ".web", "web..app", "");

    @Test
    void labelsHaveNoDots() {
        assertEquals(List.of("web", "web-1", "1web"), accepted(KubernetesNames.label(Scope.PARENT)));
    }

    @Test
    void subdomainsHaveDotsBetweenLabels() {
        assertEquals(List.of("web", "web-1", "1web", "web.app"), accepted(KubernetesNames.subdomain(Scope.PARENT)));
    }

    @Test
    void servicesStartWithALetter() {
        assertEquals(List.of("web", "web-1"), accepted(KubernetesNames.dns1035(Scope.PARENT)));
    }

    @Test
    void theLengthCountsOverAllParts() {
        assertEquals(
                List.of(63, 253, 52, 63),
                Stream.of(
                        KubernetesNames.label(Scope.PARENT),
                        KubernetesNames.subdomain(Scope.PARENT),
                        KubernetesNames.shorter(52, Scope.PARENT),
                        KubernetesNames.dns1035(Scope.PARENT))
                        .map(KubernetesNamesTest::longest)
                        .toList());
    }

    /// Names with a dot in the middle where dots are allowed.
    private static int longest(NameRule rule) {
        String start = rule.accepts("a.b") ? "a.b" : "ab";
        int length = start.length();
        while (rule.accepts(start + "c".repeat(length + 1 - start.length()))) {
            length++;
        }
        return length;
    }

    private static List<String> accepted(NameRule rule) {
        return NAMES.stream().filter(rule::accepts).toList();
    }
}
