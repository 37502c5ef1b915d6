package gantry.model.check.rules.scaling;

import gantry.model.kind.Values;
import gantry.model.kinds.ecs.StepAdjustment;
import gantry.model.kinds.ecs.StepDirection;
import gantry.model.kinds.ecs.StepPolicy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The ranges of the steps of one policy, in the order in which they follow each other.
///
/// Source: https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepAdjustment.html
///
/// @param steps the values of the steps, from the lowest range to the highest
record StepRanges(List<Values> steps, StepDirection direction) {

    /// So far above the last one a step begins whose place nobody knows.
    private static final BigDecimal STRIDE = BigDecimal.TEN;

    StepRanges {
        steps = steps.stream().sorted(Comparator.comparing(StepRanges::start, StepRanges::openFirst)).toList();
    }

    static StepRanges of(Values policy) {
        return new StepRanges(
                policy.effective(StepPolicy.STEPS).orElse(List.of()), policy.value(StepPolicy.DIRECTION));
    }

    private static Optional<BigDecimal> start(Values step) {
        return step.effective(StepAdjustment.LOWER);
    }

    private static Optional<BigDecimal> end(Values step) {
        return step.effective(StepAdjustment.UPPER);
    }

    private static int openFirst(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isPresent(), other.isPresent());
        }
        return one.get().compareTo(other.get());
    }

    /// What is wrong with the ranges, each as the end of a sentence.
    List<String> faults() {
        var faults = new ArrayList<String>();
        for (Values step : steps) {
            ownFault(step).ifPresent(faults::add);
        }
        if (steps.stream().filter(step -> start(step).isEmpty()).count() > 1) {
            faults.add("more than one step has no lower end");
        }
        if (steps.stream().filter(step -> end(step).isEmpty()).count() > 1) {
            faults.add("more than one step has no upper end");
        }
        if (!steps.isEmpty() && start(steps.getFirst()).filter(low -> low.signum() < 0).isPresent()) {
            faults.add("a step begins at " + text(start(steps.getFirst()).get())
                    + ", so one must go on below without a lower end");
        }
        // Where an end is missing or turned round, what lies between the steps can't be told.
        return faults.isEmpty() ? between() : faults;
    }

    private static Optional<String> ownFault(Values step) {
        Optional<BigDecimal> low = start(step);
        Optional<BigDecimal> high = end(step);
        if (low.isEmpty() && high.isEmpty()) {
            return Optional.of("a step has neither a lower nor an upper end");
        }
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) >= 0
                ? Optional.of("a step goes from " + text(low.get()) + " to " + text(high.get()))
                : Optional.empty();
    }

    private List<String> between() {
        var faults = new ArrayList<String>();
        for (int index = 1; index < steps.size(); index++) {
            Optional<BigDecimal> end = end(steps.get(index - 1));
            Optional<BigDecimal> next = start(steps.get(index));
            if (end.isEmpty()) {
                faults.add("a step without an upper end overlaps the one that begins at "
                        + next.map(StepRanges::text).orElse("the same place"));
            } else if (next.isPresent() && next.get().compareTo(end.get()) > 0) {
                faults.add("there is a gap from " + text(end.get()) + " to " + text(next.get()));
            } else if (next.isPresent() && next.get().compareTo(end.get()) < 0) {
                faults.add("two steps overlap from " + text(next.get()) + " to " + text(end.get()));
            }
        }
        return faults;
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /// The same steps, each ending where the next one begins.
    List<Values> joined() {
        List<Optional<BigDecimal>> starts = starts();
        var joined = new ArrayList<Values>();
        for (int index = 0; index < steps.size(); index++) {
            boolean isLast = index == steps.size() - 1;
            Optional<BigDecimal> start = starts.get(index);
            Optional<BigDecimal> end = isLast ? lastEnd(start) : starts.get(index + 1);
            Values open = steps.get(index).without(StepAdjustment.LOWER).without(StepAdjustment.UPPER);
            Values begun = start.map(low -> open.with(StepAdjustment.LOWER, low)).orElse(open);
            joined.add(end.map(high -> begun.with(StepAdjustment.UPPER, high)).orElse(begun));
        }
        return joined;
    }

    private List<Optional<BigDecimal>> starts() {
        List<Optional<BigDecimal>> starts = new ArrayList<>();
        for (int index = 0; index < steps.size(); index++) {
            Values step = steps.get(index);
            if (index == 0) {
                starts.add(firstStart(step));
                continue;
            }
            Optional<BigDecimal> before = starts.getLast();
            BigDecimal fallback = before.orElse(STRIDE.negate()).add(STRIDE);
            starts.add(start(step)
                    .or(() -> end(steps.get(starts.size() - 1)))
                    .filter(low -> before.isEmpty() || low.compareTo(before.get()) > 0)
                    .or(() -> Optional.of(fallback)));
        }
        return starts;
    }

    /// A step below the threshold goes on downwards; a single one without any end begins at the threshold.
    private Optional<BigDecimal> firstStart(Values step) {
        boolean isOpen = start(step).isEmpty() && end(step).isEmpty() && steps.size() == 1;
        return isOpen && direction == StepDirection.ABOVE
                ? Optional.of(BigDecimal.ZERO)
                : start(step).filter(low -> low.signum() >= 0);
    }

    /// The last step keeps its end where that lies above its start.
    private Optional<BigDecimal> lastEnd(Optional<BigDecimal> start) {
        Optional<BigDecimal> end = end(steps.getLast())
                .filter(high -> start.isEmpty() || high.compareTo(start.get()) > 0);
        return start.isEmpty() && end.isEmpty() ? Optional.of(BigDecimal.ZERO) : end;
    }
}
