package gantry.model.kinds.eks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The Kubernetes versions of EKS and the days on which their support ends.
///
/// Source: https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html as of [#AS_OF]. To bring it up to
/// date: compare the rows with that page, add new ones in front, and set the day.
public final class EksVersions {

    /// The day on which the table was last compared with its source.
    public static final LocalDate AS_OF = LocalDate.of(2026, 8, 22);

    /// The version of new clusters: not the newest one, so that add-ons and charts know it.
    public static final String USUAL = "1.35";

    /// Within so many months a new version appears and an old one ends, about three times a year: after that time the
    /// table is no longer trusted silently.
    private static final int TRUSTED_MONTHS = 12;

    /// Newest first.
    private static final List<EksVersion> ROWS = List.of(
            row("1.36", "2027-08-02", "2028-08-02"),
            row("1.35", "2027-03-27", "2028-03-27"),
            row("1.34", "2026-12-02", "2027-12-02"),
            row("1.33", "2026-07-29", "2027-07-29"),
            row("1.32", "2026-03-23", "2027-03-23"),
            row("1.31", "2025-11-26", "2026-11-26"),
            row("1.30", "2025-07-23", "2026-07-23"),
            row("1.29", "2025-03-23", "2026-03-23"),
            row("1.28", "2024-11-26", "2025-11-26"));

    private EksVersions() {}

    private static EksVersion row(String id, String standardEnd, String extendedEnd) {
        return new EksVersion(id, LocalDate.parse(standardEnd), LocalDate.parse(extendedEnd));
    }

    /// What to offer for new clusters, newest first: the versions in standard support on the day of the table.
    static List<String> offered() {
        return ROWS.stream()
                .filter(version -> version.on(AS_OF) == EksVersion.State.STANDARD)
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

    public static boolean isOutdated(LocalDate today) {
        return today.isAfter(AS_OF.plusMonths(TRUSTED_MONTHS));
    }
}
