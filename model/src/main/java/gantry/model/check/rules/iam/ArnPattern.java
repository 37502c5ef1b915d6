package gantry.model.check.rules.iam;

/// The ARN of one or many resources, with `*` and `?` as policies write them.
///
/// Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
record ArnPattern(String text) {

    /// An ARN is `arn:partition:service:region:account:resource`.
    private static final int PARTS = 6;

    ArnPattern {
        // What a template fills in may be anything, and nobody knows in which partition a drawing will be built.
        text = text.replaceAll("\\$\\{[^}]*}", "*").replaceFirst("^arn:[^:]*:", "arn:aws:");
    }

    /// Whether there is a resource that both mean.
    boolean meets(ArnPattern other) {
        String[] one = text.split(":", PARTS);
        String[] two = other.text.split(":", PARTS);
        if (one.length < PARTS || two.length < PARTS) {
            return meet(text, other.text);
        }
        for (int part = 0; part < PARTS; part++) {
            if (!meet(one[part], two[part])) {
                return false;
            }
        }
        return true;
    }

    /// Fills a row for each end of `one`, from the shortest: whether it and the end of `two` can be the same.
    private static boolean meet(String one, String two) {
        var shorter = new boolean[two.length() + 1];
        for (int i = one.length(); i >= 0; i--) {
            var row = new boolean[two.length() + 1];
            for (int j = two.length(); j >= 0; j--) {
                boolean hasOne = i < one.length();
                boolean hasTwo = j < two.length();
                boolean skipsOne = hasOne && one.charAt(i) == '*' && shorter[j];
                boolean skipsTwo = hasTwo && two.charAt(j) == '*' && row[j + 1];
                boolean isBoth = hasOne && hasTwo && fit(one.charAt(i), two.charAt(j), shorter, row, j);
                row[j] = !hasOne && !hasTwo || skipsOne || skipsTwo || isBoth;
            }
            shorter = row;
        }
        return shorter[0];
    }

    private static boolean fit(char one, char two, boolean[] shorter, boolean[] row, int j) {
        if (one == '*') {
            return row[j + 1];
        }
        if (two == '*') {
            return shorter[j];
        }
        return (one == two || one == '?' || two == '?') && shorter[j + 1];
    }
}
