package gantry.export.kubernetes;

import io.fabric8.kubernetes.api.model.Quantity;

/// Spells amounts of processor time and memory.
///
/// Source: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
public final class Quantities {

    /// 1024 units are one processor: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
    private static final long UNITS = 1024;
    private static final long MILLI = 1000;

    private Quantities() {}

    /// CPU units of ECS in thousandths of a processor, rounded up.
    public static Quantity cpu(long units) {
        long millicores = Math.ceilDiv(Math.multiplyExact(units, MILLI), UNITS);
        return new Quantity(millicores % MILLI == 0 ? String.valueOf(millicores / MILLI) : millicores + "m");
    }

    /// MiB stay MiB: `Mi`, never `M`.
    public static Quantity memory(long mebibytes) {
        return new Quantity(mebibytes + "Mi");
    }

    public static Quantity storage(long gibibytes) {
        return new Quantity(gibibytes + "Gi");
    }
}
