package gantry.export.kubernetes;

import io.fabric8.kubernetes.api.model.Probe;
import java.util.Optional;

/// How the kubelet watches a container.
///
/// Source: https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
///
/// @param startup   until it succeeds, the others don't count
/// @param liveness  restarts the container when it fails
/// @param readiness keeps requests away while it fails
record Probes(Optional<Probe> startup, Optional<Probe> liveness, Optional<Probe> readiness) {

    static final Probes NONE = new Probes(Optional.empty(), Optional.empty(), Optional.empty());
}
