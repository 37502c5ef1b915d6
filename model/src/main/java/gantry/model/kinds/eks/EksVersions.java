package gantry.model.kinds.eks;

import gantry.model.facts.FactTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The Kubernetes versions of EKS and the days on which their support ends (table C7 of the rule catalogue).
///
/// Source: https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html
public final class EksVersions {

    /// The version of new clusters: not the newest one, so that add-ons and charts know it.
    public static final String USUAL = "1.35";

    private static final Pattern MINOR = Pattern.compile("1\\.(\\d{1,3})");

    private static final FactTable TABLE = FactTable.load("eks-versions");

    /// Newest first.
    private static final List<EksVersion> ROWS = TABLE.rows().stream()
            .map(row -> new EksVersion(row.text("id"), row.date("standardEnd"), row.date("extendedEnd")))
            .toList();

    private EksVersions() {}

    /// The day on which the table was last compared with its source.
    public static LocalDate asOf() {
        return TABLE.asOf();
    }

    /// What to offer for new clusters, newest first: the versions in standard support on the day of the table.
    static List<String> offered() {
        return ROWS.stream()
                .filter(version -> version.on(asOf()) == EksVersion.State.STANDARD)
                .map(EksVersion::id)
                .toList();
    }

    /// Empty for a version that the table doesn't know: older than all of its rows, or newer.
    public static Optional<EksVersion> find(String id) {
        return ROWS.stream().filter(version -> version.id().equals(id)).findFirst();
    }

    /// The newest version in standard support on a day; empty when all known ones have left it.
    public static Optional<EksVersion> newest(LocalDate today) {
        return ROWS.stream()
                .filter(version -> version.on(today) == EksVersion.State.STANDARD)
                .findFirst();
    }

    /// The versions that clusters can have on a day, newest first.
    public static List<EksVersion> usable(LocalDate today) {
        return ROWS.stream().filter(version -> version.on(today) != EksVersion.State.ENDED).toList();
    }

    /// Whether a version is older than all that the table knows: its support ended before theirs.
    public static boolean isAncient(String id) {
        OptionalInt minor = minor(id);
        return minor.isPresent() && minor.getAsInt() < minor(ROWS.getLast().id()).orElseThrow();
    }

    /// Whether a version would come after all that the table knows.
    public static boolean isFuture(String id) {
        OptionalInt minor = minor(id);
        return minor.isPresent() && minor.getAsInt() > minor(ROWS.getFirst().id()).orElseThrow();
    }

    /// The second number of a version such as `1.35`; empty for other text.
    public static OptionalInt minor(String id) {
        Matcher form = MINOR.matcher(id);
        return form.matches() ? OptionalInt.of(Integer.parseInt(form.group(1))) : OptionalInt.empty();
    }

    /// Within a year several versions appear and end: after that the table is no longer trusted silently.
    public static boolean isOutdated(LocalDate today) {
        return TABLE.isOutdated(today);
    }
}
