package gantry.app.problems;

import gantry.app.editor.Selection;
import gantry.model.check.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the way from finding to finding; after the last one comes the first.
///
/// @param entries   in the order of the list
/// @param selection what is selected in the drawing
record Walk(List<ProblemRow.Entry> entries, Selection selection) {

    /// @param chosen the line that is selected in the list
    /// @param step   1 for the next one, -1 for the previous one
    Optional<ProblemRow.Entry> next(@Nullable ProblemRow chosen, int step) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        int here = entries.indexOf(chosen);
        // Where another element is selected meanwhile, the walk begins anew there.
        boolean isHere = here >= 0 && (selection.isEmpty() || isSelected(here));
        int next = isHere ? here + step : beside(step);
        return Optional.of(entries.get(Math.floorMod(next, entries.size())));
    }

    private boolean isSelected(int index) {
        return entries.get(index).problem().location() instanceof Location.InDiagram at
                && selection.contains(at.element());
    }

    /// The first finding of what is selected, or the one before it; without any, the first or the last one of all.
    private int beside(int step) {
        int first = IntStream.range(0, entries.size()).filter(this::isSelected).findFirst().orElse(0);
        return step > 0 ? first : first - 1;
    }
}
