package gantry.model.kinds.kubernetes;

import gantry.model.kind.Conversion;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// How amounts and counts are spelt in the fields of Kubernetes objects; each is a pair of functions that undo each
/// other.
///
/// Source: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
final class Quantities {

    /// The most that a count can be: counts are 32-bit numbers in the API.
    static final long MOST = Integer.MAX_VALUE;

    private static final long MILLI = 1000;
    private static final long BINARY_STEP = 1024;
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern MILLICORES = Pattern.compile("\\d{1,12}m");
    private static final Pattern CORES = Pattern.compile("\\d{1,9}(\\.\\d{1,3})?");
    private static final Pattern BYTES = Pattern.compile("\\d{1,12}[MGT]i");
    private static final String UNITS = "MGT";

    private Quantities() {}

    /// Thousandths of a processor, such as `250m`; whole processors without the letter.
    static Conversion<Long> millicores() {
        return new Conversion<>(
                value -> value % MILLI == 0 ? String.valueOf(value / MILLI) : value + "m",
                json -> parseCores(String.valueOf(json)));
    }

    private static Optional<Long> parseCores(String text) {
        if (MILLICORES.matcher(text).matches()) {
            return Optional.of(Long.valueOf(text.substring(0, text.length() - 1)));
        }
        return CORES.matcher(text).matches()
                ? Optional.of(new BigDecimal(text).multiply(BigDecimal.valueOf(MILLI)).longValue())
                : Optional.empty();
    }

    /// Whole devices, such as `2`.
    static Conversion<Long> count() {
        return Conversion.wholeAsText();
    }

    /// MiB, such as `128Mi`.
    static Conversion<Long> mebibytes() {
        return new Conversion<>(value -> value + "Mi", json -> parseMebibytes(String.valueOf(json)));
    }

    /// GiB, such as `10Gi`.
    static Conversion<Long> gibibytes() {
        return new Conversion<>(
                value -> value + "Gi",
                json -> parseMebibytes(String.valueOf(json))
                        .filter(mebibytes -> mebibytes % BINARY_STEP == 0)
                        .map(mebibytes -> mebibytes / BINARY_STEP));
    }

    private static Optional<Long> parseMebibytes(String text) {
        if (!BYTES.matcher(text).matches()) {
            return Optional.empty();
        }
        int unit = text.length() - 2;
        long amount = Long.parseLong(text.substring(0, unit));
        for (int step = UNITS.indexOf(text.charAt(unit)); step > 0; step--) {
            amount *= BINARY_STEP;
        }
        return Optional.of(amount);
    }

    /// A field that holds a number or text, such as `1` or `25%` pods, `8080` or `http` for a port.
    static Conversion<String> numberOrText() {
        return new Conversion<>(Quantities::number, json -> Optional.of(String.valueOf(json)));
    }

    /// The number that `text` stands for, else the text itself.
    static Object number(String text) {
        return WHOLE.matcher(text).matches() ? Long.valueOf(text) : text;
    }
}
