package gantry.model.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The platform versions of Fargate for Linux, and since when they start no more tasks.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-versions-retired.html
public final class FargatePlatforms {

    private static final List<Row> ROWS = FactTable.load("fargate-platform-versions").rows().stream()
            .map(Row::of)
            .toList();

    private FargatePlatforms() {}

    /// @param closed since when no task starts on it; empty while there is no such day
    /// @param isGone whether that was long ago
    private record Row(String version, Optional<LocalDate> closed, boolean isGone) {

        private static Row of(FactRow row) {
            Optional<LocalDate> closed = row.find("noNewTasksFrom").map(LocalDate::parse);
            return new Row(row.text("version"), closed, row.flag("isGone"));
        }
    }

    /// Whether no new task starts on this version; false for versions that nobody knows.
    public static boolean isRetired(String version, LocalDate today) {
        return ROWS.stream()
                .filter(row -> row.version.equals(version))
                .anyMatch(row -> row.isGone
                        || row.closed.filter(day -> !today.isBefore(day)).isPresent());
    }

    /// Whether `version` is known and older than `other`, which is known, too.
    public static boolean isOlder(String version, String other) {
        int place = place(version);
        return place >= 0 && place < place(other);
    }

    private static int place(String version) {
        return ROWS.stream().map(Row::version).toList().indexOf(version);
    }

    /// The version that LATEST stands for.
    public static String newest() {
        return ROWS.getLast().version;
    }
}
