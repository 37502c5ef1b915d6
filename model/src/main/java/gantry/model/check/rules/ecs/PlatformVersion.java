package gantry.model.check.rules.ecs;

import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.EcsService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A numbered version of Fargate, such as 1.4.0.
///
/// @param numbers the parts, the most important first
record PlatformVersion(List<Long> numbers) {

    PlatformVersion {
        numbers = List.copyOf(numbers);
    }

    /// The version that a service asks for; empty when it takes the latest or says nothing readable.
    static Optional<PlatformVersion> of(Node service) {
        return service.values()
                .get(EcsService.PLATFORM_VERSION)
                .filter(text -> text.matches("\\d{1,9}(\\.\\d{1,9})*"))
                .map(text -> new PlatformVersion(
                        Stream.of(text.split("\\.")).map(Long::valueOf).toList()));
    }

    boolean isBefore(PlatformVersion other) {
        int common = Math.min(numbers.size(), other.numbers.size());
        for (int index = 0; index < common; index++) {
            int order = numbers.get(index).compareTo(other.numbers.get(index));
            if (order != 0) {
                return order < 0;
            }
        }
        return numbers.size() < other.numbers.size();
    }

    String text() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
