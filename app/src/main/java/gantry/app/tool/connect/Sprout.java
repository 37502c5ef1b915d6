package gantry.app.tool.connect;

import gantry.model.diagram.Creation;
import gantry.model.kind.Connection;
import gantry.model.kind.NodeKind;

/// A new element that a connection may lead to or come from.
///
/// @param row        what the connection would mean
/// @param isOutgoing true when the connection leads to the new element
/// @param added      the new element, with the frames that it needs
/// @param frames     the titles of those frames from the outside in; empty for none
/// @param group      where it would stand, as a heading
record Sprout(
        NodeKind kind, Connection row, boolean isOutgoing, Creation.Added added, String frames, String group) {}
