package gantry.model.check.rules.trigger;

import gantry.model.diagram.NodeId;

/// A place that an event passes: a node or, for buckets, the keys of a node that begin in one way.
///
/// @param part which side of a bucket: what is written there or what it reacts to, with the prefix of the keys; empty
///             for everything else
record Stop(NodeId node, String part) {

    static Stop at(NodeId node) {
        return new Stop(node, "");
    }

    static Stop written(NodeId bucket, String prefix) {
        return new Stop(bucket, "written " + prefix);
    }

    static Stop watched(NodeId bucket, String prefix) {
        return new Stop(bucket, "watched " + prefix);
    }
}
