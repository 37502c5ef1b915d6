package gantry.export;

import gantry.model.diagram.ElementId;
import java.util.List;
import java.util.Optional;

/// Which lines of which artifact came from which element; leads from a line to the element and back.
public record SourceMap(List<Span> spans) {

    public static final SourceMap EMPTY = new SourceMap(List.of());

    /// The lines `first` to `last` (from 1, inclusive) of an artifact that an element became.
    ///
    /// @param name what stands there, such as `WebService`
    /// @param type of what stands there, such as `AWS::ECS::Service`; empty where the name says it
    public record Span(String artifact, int first, int last, ElementId element, String name, String type) {}

    public SourceMap {
        spans = List.copyOf(spans);
    }

    /// The element behind a line: that of the shortest span around it.
    public Optional<ElementId> elementAt(String artifact, int line) {
        return spans.stream()
                .filter(span -> span.artifact().equals(artifact) && span.first() <= line && line <= span.last())
                .min((a, b) -> Integer.compare(a.last() - a.first(), b.last() - b.first()))
                .map(Span::element);
    }

    /// What an element became, in the order of the export.
    public List<Span> spansOf(ElementId element) {
        return spans.stream().filter(span -> span.element().equals(element)).toList();
    }
}
