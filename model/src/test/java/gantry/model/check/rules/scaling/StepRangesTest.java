package gantry.model.check.rules.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.Values;
import gantry.model.kinds.ecs.StepAdjustment;
import gantry.model.kinds.ecs.StepDirection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepRangesTest {

    private static final Optional<Integer> OPEN = Optional.empty();

    private static Values step(Optional<Integer> lower, Optional<Integer> upper) {
        Values begun = lower.map(low -> Values.EMPTY.with(StepAdjustment.LOWER, BigDecimal.valueOf(low)))
                .orElse(Values.EMPTY);
        return upper.map(high -> begun.with(StepAdjustment.UPPER, BigDecimal.valueOf(high))).orElse(begun);
    }

    private static Values step(int lower, int upper) {
        return step(Optional.of(lower), Optional.of(upper));
    }

    private static List<Values> joined(StepDirection direction, Values... steps) {
        return new StepRanges(List.of(steps), direction).joined();
    }

    @Test
    void aGapIsClosedUpwards() {
        assertEquals(
                List.of(step(0, 20), step(Optional.of(20), OPEN)),
                joined(StepDirection.ABOVE, step(Optional.of(20), OPEN), step(0, 10)));
    }

    @Test
    void theLastStepKeepsItsEnd() {
        assertEquals(
                List.of(step(0, 10), step(10, 30)), joined(StepDirection.ABOVE, step(0, 20), step(10, 30)));
    }

    @Test
    void whatStartsBelowTheThresholdGoesOnDownwards() {
        assertEquals(
                List.of(step(OPEN, Optional.of(-10)), step(-10, 0)),
                joined(StepDirection.BELOW, step(-20, -15), step(-10, 0)));
    }

    @Test
    void aSingleStepWithoutEndsLiesOnTheSideOfTheAlarm() {
        assertEquals(List.of(step(Optional.of(0), OPEN)), joined(StepDirection.ABOVE, step(OPEN, OPEN)));
        assertEquals(List.of(step(OPEN, Optional.of(0))), joined(StepDirection.BELOW, step(OPEN, OPEN)));
    }

    /// All lists of three steps with ends from a few, however they lie.
    @Test
    void joinedStepsHaveNoFaults() {
        List<Optional<Integer>> ends = List.of(OPEN, Optional.of(-5), Optional.of(0), Optional.of(10));
        List<Values> all = new ArrayList<>();
        ends.forEach(lower -> ends.forEach(upper -> all.add(step(lower, upper))));
        var complaints = new ArrayList<String>();
        for (StepDirection direction : StepDirection.values()) {
            for (Values first : all) {
                for (Values second : all) {
                    for (Values third : all) {
                        List<Values> joined = joined(direction, first, second, third);
                        List<String> faults = new StepRanges(joined, direction).faults();
                        if (!faults.isEmpty()) {
                            complaints.add(first + " " + second + " " + third + " give " + joined + ": " + faults);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), complaints);
    }
}
