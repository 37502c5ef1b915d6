package gantry.model.diagram;

/// The identity of a node or a connection; unique within its diagram and never reused by it.
public sealed interface ElementId permits NodeId, EdgeId {

    String value();

    /// Shorter ids first, so that `n9` comes before `n10`; then by character.
    static int compare(String a, String b) {
        return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
    }
}
