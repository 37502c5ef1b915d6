package gantry.model.check.rules.kubernetes;

/// What the numbers of ports may be.
///
/// Source: https://kubernetes.io/docs/concepts/services-networking/service/
final class PortNumbers {

    private static final long LARGEST = 65_535;
    private static final long FIRST_NODE_PORT = 30_000;
    private static final long LAST_NODE_PORT = 32_767;

    private PortNumbers() {}

    static boolean isPort(long number) {
        return number >= 1 && number <= LARGEST;
    }

    static boolean isNodePort(long number) {
        return number >= FIRST_NODE_PORT && number <= LAST_NODE_PORT;
    }

    /// Whether a text is the number or the name of a port.
    static boolean isReference(String text) {
        return isNumber(text) ? isPort(Long.parseLong(text)) : PortNames.isLegal(text);
    }

    /// Short enough to be read as a number.
    static boolean isNumber(String text) {
        return text.matches("\\d{1,9}");
    }
}
