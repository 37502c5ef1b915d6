package gantry.model.kinds.eks;

import java.time.LocalDate;

/// A minor version of Kubernetes with the days on which EKS ends its support.
///
/// @param id          such as `1.35`
/// @param standardEnd from this day on it is in extended support, which costs extra
/// @param extendedEnd from this day on it can't be used any more: EKS upgrades the cluster by itself
public record EksVersion(String id, LocalDate standardEnd, LocalDate extendedEnd) {

    /// How a version is supported on one day.
    public enum State {
        STANDARD,
        EXTENDED,
        ENDED
    }

    public State on(LocalDate day) {
        if (!day.isBefore(extendedEnd)) {
            return State.ENDED;
        }
        return day.isBefore(standardEnd) ? State.STANDARD : State.EXTENDED;
    }
}
