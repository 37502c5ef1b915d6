package gantry.export.kubernetes;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Spells names of the drawing as DNS labels and keeps them apart within one scope, such as a namespace.
///
/// Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#rfc-1035-label-names
public final class DnsNames {

    /// The longest label of a DNS name: https://www.rfc-editor.org/rfc/rfc1035
    public static final int LONGEST = 63;

    /// The longest name of a CronJob: https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/
    public static final int LONGEST_CRON_JOB = 52;

    /// The longest name of a port: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports
    public static final int LONGEST_PORT = 15;

    private static final int HASH = 6;

    private final Set<String> taken = new HashSet<>();

    /// @param reserved names that are never given
    public DnsNames(String... reserved) {
        taken.addAll(Set.of(reserved));
    }

    /// The name nearest to `text` that is free here, from now on taken.
    ///
    /// @param fallback stands in for a text without any letter or digit
    public String free(String text, String fallback, int longest) {
        String base = label(text, fallback, longest);
        String name = base;
        for (int number = 2; !taken.add(name); number++) {
            String suffix = "-" + number;
            name = trimmed(base, longest - suffix.length()) + suffix;
        }
        return name;
    }

    /// Lower-case letters, digits and hyphens, a letter first, no hyphen at the end. A text that is too long is cut and
    /// ends in a checksum, so that two long texts with the same beginning stay different.
    public static String label(String text, String fallback, int longest) {
        String words = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String name = words.isEmpty() ? fallback : words;
        String lettered = Character.isDigit(name.charAt(0)) ? "n" + name : name;
        if (lettered.length() <= longest) {
            return lettered;
        }
        String hash = String.format(Locale.ROOT, "%08x", text.hashCode());
        return trimmed(lettered, longest - HASH - 1) + "-" + hash.substring(hash.length() - HASH);
    }

    private static String trimmed(String text, int length) {
        return text.substring(0, Math.min(text.length(), length)).replaceAll("-+$", "");
    }
}
