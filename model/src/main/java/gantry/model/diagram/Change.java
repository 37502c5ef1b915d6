package gantry.model.diagram;

import java.util.Optional;

/// What happens to one element, or to the header, in a [Diff].
public sealed interface Change {

    /// The same change undone.
    Change inverse();

    /// A change to an element; an absent *before* means that it is new, an absent *after* that it goes.
    sealed interface OfElement extends Change permits Added, Removed, Replaced {

        ElementId id();

        Optional<Element> before();

        Optional<Element> after();

        @Override
        OfElement inverse();
    }

    record Added(Element element) implements OfElement {

        @Override
        public ElementId id() {
            return element.id();
        }

        @Override
        public Optional<Element> before() {
            return Optional.empty();
        }

        @Override
        public Optional<Element> after() {
            return Optional.of(element);
        }

        @Override
        public OfElement inverse() {
            return new Removed(element);
        }
    }

    record Removed(Element element) implements OfElement {

        @Override
        public ElementId id() {
            return element.id();
        }

        @Override
        public Optional<Element> before() {
            return Optional.of(element);
        }

        @Override
        public Optional<Element> after() {
            return Optional.empty();
        }

        @Override
        public OfElement inverse() {
            return new Added(element);
        }
    }

    record Replaced(Element old, Element changed) implements OfElement {

        public Replaced {
            if (!old.id().equals(changed.id())) {
                throw new IllegalArgumentException("an element keeps its id: " + old.id() + ", " + changed.id());
            }
        }

        @Override
        public ElementId id() {
            return old.id();
        }

        @Override
        public Optional<Element> before() {
            return Optional.of(old);
        }

        @Override
        public Optional<Element> after() {
            return Optional.of(changed);
        }

        @Override
        public OfElement inverse() {
            return new Replaced(changed, old);
        }
    }

    record OfHeader(Header before, Header after) implements Change {

        @Override
        public OfHeader inverse() {
            return new OfHeader(after, before);
        }
    }
}
