package gantry.app.editor;

import gantry.model.diagram.Axis;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a tool shows above the drawing while it works; never part of the diagram.
///
/// @param hint    one line for the status bar, or empty
/// @param marquee the rectangle being dragged, in world units
/// @param line    the connection being drawn
/// @param drop    the frame that would take what is being dragged
/// @param ghost   where a new or dragged thing would land, in world units
/// @param guides  alignment lines, in world units
/// @param gaps    equal distances between neighbours, in world units
/// @param band    room that is being made or taken away
public record Overlay(
        String hint,
        Optional<Bounds> marquee,
        Optional<Line> line,
        Optional<NodeId> drop,
        Optional<Bounds> ghost,
        List<Guide> guides,
        List<Gap> gaps,
        Optional<Band> band) {

    public static final Overlay NONE = new Overlay("", Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), List.of(), List.of(), Optional.empty());

    /// A connection being drawn.
    ///
    /// @param from    where it starts
    /// @param to      the world point under the pointer
    /// @param legal   the nodes that it may end at; all others are dimmed
    /// @param over    the node under the pointer, if any
    /// @param refusal why it can't end there, with the legal way; empty when it can
    /// @param instead the connection that is being moved, which isn't painted meanwhile; empty for a new one
    public record Line(
            NodeId from,
            Point to,
            Set<NodeId> legal,
            Optional<ElementId> over,
            String refusal,
            Optional<EdgeId> instead) {

        /// A new connection.
        public Line(NodeId from, Point to, Set<NodeId> legal, Optional<ElementId> over, String refusal) {
            this(from, to, legal, over, refusal, Optional.empty());
        }
    }

    /// A line that shows an alignment, in world units.
    public record Guide(Point from, Point to) {}

    /// One of several equal distances, drawn as a line with a tick at each end, in world units.
    public record Gap(Point from, Point to) {}

    /// Room that is being made or taken away across the whole drawing or one frame.
    ///
    /// @param axis  along which things move
    /// @param from  where the room begins, along that axis in world units
    /// @param to    where it ends; before `from` when room is taken away
    /// @param frame the frame in which things move, or [NodeId#CANVAS]
    public record Band(Axis axis, double from, double to, NodeId frame) {}

    public Overlay withHint(String text) {
        return new Overlay(text, marquee, line, drop, ghost, guides, gaps, band);
    }

    public Overlay withMarquee(Bounds area) {
        return new Overlay(hint, Optional.of(area), line, drop, ghost, guides, gaps, band);
    }

    public Overlay withLine(Line drawn) {
        return new Overlay(hint, marquee, Optional.of(drawn), drop, ghost, guides, gaps, band);
    }

    public Overlay withDrop(Optional<NodeId> frame) {
        return new Overlay(hint, marquee, line, frame, ghost, guides, gaps, band);
    }

    public Overlay withGhost(Bounds place) {
        return new Overlay(hint, marquee, line, drop, Optional.of(place), guides, gaps, band);
    }

    public Overlay withGuides(List<Guide> lines) {
        return new Overlay(hint, marquee, line, drop, ghost, lines, gaps, band);
    }

    public Overlay withGaps(List<Gap> distances) {
        return new Overlay(hint, marquee, line, drop, ghost, guides, distances, band);
    }

    public Overlay withBand(Band room) {
        return new Overlay(hint, marquee, line, drop, ghost, guides, gaps, Optional.of(room));
    }

    public static Overlay hint(String text) {
        return NONE.withHint(text);
    }
}
