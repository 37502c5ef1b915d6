package gantry.model.kinds.lambda;

import java.time.LocalDate;

/// A runtime with the days on which AWS withdraws it.
///
/// @param id         such as `python3.14`
/// @param deprecated from this day on it gets no more security patches
/// @param blocked    from this day on functions with it can be neither created nor changed
/// @param hasSnapStart whether SnapStart works with it
public record LambdaRuntime(String id, LocalDate deprecated, LocalDate blocked, boolean hasSnapStart) {

    /// AWS tells owners of functions so many days ahead:
    /// https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
    private static final int NOTICE_DAYS = 180;

    /// What a runtime is good for on one day.
    public enum State {
        SUPPORTED,
        ENDING,
        DEPRECATED,
        BLOCKED
    }

    public State on(LocalDate day) {
        if (!day.isBefore(blocked)) {
            return State.BLOCKED;
        }
        if (!day.isBefore(deprecated)) {
            return State.DEPRECATED;
        }
        return day.isBefore(deprecated.minusDays(NOTICE_DAYS)) ? State.SUPPORTED : State.ENDING;
    }
}
