package gantry.app.palette;

/// One slip of the fingers: a letter wrong, missing, too many, or two neighbours swapped.
final class Typo {

    private Typo() {}

    /// Whether `typed` becomes `word`, or a beginning of it, by undoing one slip; never for words shorter than `shortest`.
    static boolean isNear(String typed, String word, int shortest) {
        if (typed.length() < shortest) {
            return false;
        }
        for (int length = typed.length() - 1; length <= typed.length() + 1; length++) {
            if (length <= word.length() && isOneSlip(typed, word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneSlip(String typed, String meant) {
        int start = 0;
        while (start < typed.length() && start < meant.length() && typed.charAt(start) == meant.charAt(start)) {
            start++;
        }
        String typedRest = typed.substring(start);
        String meantRest = meant.substring(start);
        return switch (typed.length() - meant.length()) {
            case 0 -> typedRest.isEmpty()
                    || typedRest.substring(1).equals(meantRest.substring(1))
                    || isSwapped(typedRest, meantRest);
            case 1 -> typedRest.substring(1).equals(meantRest);
            case -1 -> meantRest.substring(1).equals(typedRest);
            default -> false;
        };
    }

    private static boolean isSwapped(String typed, String meant) {
        return typed.length() >= 2
                && typed.charAt(0) == meant.charAt(1)
                && typed.charAt(1) == meant.charAt(0)
                && typed.substring(2).equals(meant.substring(2));
    }
}
