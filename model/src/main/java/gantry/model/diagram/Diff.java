package gantry.model.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A set of changes that turns one diagram into another and knows what it expects to find.
///
/// There is at most one change per element and none that changes nothing. The inverse is computed, never written.
public record Diff(List<Change> changes) {

    public static final Diff NONE = new Diff(List.of());

    public Diff {
        changes = List.copyOf(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /// The changes to elements, without the one to the header.
    public Stream<Change.OfElement> elements() {
        return changes.stream().filter(Change.OfElement.class::isInstance).map(Change.OfElement.class::cast);
    }

    /// Undoes this diff.
    public Diff inverse() {
        return new Diff(changes.reversed().stream().map(Change::inverse).toList());
    }

    /// This diff followed by `next`, squashed: two opposite moves leave nothing.
    ///
    /// @throws StaleDiffException when `next` expects something that this diff doesn't leave behind
    public Diff then(Diff next) {
        Map<ElementId, Change.OfElement> merged = new LinkedHashMap<>();
        elements().forEach(change -> merged.put(change.id(), change));
        next.elements().forEach(change -> {
            Change.OfElement first = merged.get(change.id());
            if (first == null) {
                merged.put(change.id(), change);
            } else {
                if (!first.after().equals(change.before())) {
                    throw new StaleDiffException(change.id().value(), first.after(), change.before());
                }
                change(first.before(), change.after())
                        .ifPresentOrElse(both -> merged.put(change.id(), both), () -> merged.remove(change.id()));
            }
        });
        Stream<Change> header = Stream.concat(headers(), next.headers())
                .reduce((a, b) -> new Change.OfHeader(a.before(), b.after()))
                .filter(change -> !change.before().equals(change.after()))
                .map(Change.class::cast)
                .stream();
        return new Diff(Stream.concat(header, merged.values().stream()).toList());
    }

    private Stream<Change.OfHeader> headers() {
        return changes.stream().filter(Change.OfHeader.class::isInstance).map(Change.OfHeader.class::cast);
    }

    /// The change from `before` to `after`, either of which may be absent; empty when nothing changes.
    static Optional<Change.OfElement> change(Optional<Element> before, Optional<Element> after) {
        if (Objects.equals(before, after)) {
            return Optional.empty();
        }
        if (before.isEmpty()) {
            return after.map(Change.Added::new);
        }
        if (after.isEmpty()) {
            return before.map(Change.Removed::new);
        }
        return Optional.of(new Change.Replaced(before.get(), after.get()));
    }
}
