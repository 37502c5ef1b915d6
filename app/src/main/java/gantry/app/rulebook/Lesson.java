package gantry.app.rulebook;

import gantry.model.check.Location;
import gantry.model.check.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What shows a rule at work: a drawing that breaks it, and one as much like it as there is that keeps it.
record Lesson(Optional<Example> wrong, Optional<Example> right) {

    private static final Comparator<Example> SMALLEST = Comparator
            .comparing(Example::size)
            .thenComparing(example -> example.problems().size())
            .thenComparing(Example::file);

    /// What findings have in common that teach the same.
    private record Sort(boolean isUsual, String kind, String field) {

        static Sort of(Example example, Problem problem) {
            boolean isUsual = problem.severity() == problem.rule().severity();
            return problem.location() instanceof Location.InDiagram at
                    ? new Sort(isUsual, kind(example, at), at.field().root())
                    : new Sort(isUsual, "", "");
        }

        private static String kind(Example example, Location.InDiagram at) {
            return example.diagram().element(at.element()).map(found -> found.kind()).orElse("");
        }
    }

    /// Chooses from all samples of a rule: the smallest bad one with the finding that occurs in most of them, and the good
    /// one that differs least from it.
    static Lesson of(List<Example> bad, List<Example> good) {
        Optional<Example> wrong = typical(bad);
        Comparator<Example> closest = wrong
                .map(chosen -> Comparator.comparing(chosen::distance).thenComparing(SMALLEST))
                .orElse(SMALLEST);
        return new Lesson(wrong, good.stream().min(closest));
    }

    private static Optional<Example> typical(List<Example> bad) {
        Map<Sort, Long> samples = bad.stream()
                .flatMap(example -> sorts(example).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Comparator<Example> mostTypical = Comparator.comparing(
                example -> sorts(example).stream().mapToLong(sort -> samples.getOrDefault(sort, 0L)).max().orElse(0));
        return bad.stream().min(mostTypical.reversed().thenComparing(SMALLEST));
    }

    private static List<Sort> sorts(Example example) {
        return example.problems().stream().map(problem -> Sort.of(example, problem)).distinct().toList();
    }
}
