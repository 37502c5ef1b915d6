package gantry.model.check.rules.kubernetes;

import gantry.model.facts.FactRow;
import gantry.model.facts.FactTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which keys of labels are kept for Kubernetes itself, apart from those that everybody may use.
final class ReservedLabels {

    private static final List<String> DOMAINS = List.of("kubernetes.io/", "k8s.io/");

    private static final Set<String> KNOWN = FactTable.load("kubernetes-labels").rows().stream()
            .map((FactRow row) -> row.text("key"))
            .collect(Collectors.toUnmodifiableSet());

    private ReservedLabels() {}

    static boolean isReserved(String key) {
        return DOMAINS.stream().anyMatch(key::startsWith) && !KNOWN.contains(key);
    }
}
