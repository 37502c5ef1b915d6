package gantry.model.kind;

/// One row of the table of legal parents; declared by the child's kind.
///
/// @param parent the id of the parent's kind, or [#CANVAS] for nodes outside everything
/// @param max    the most children of this kind in one parent
/// @param text   the cardinality in words, such as `1..10`
/// @param note   what a user should know, or empty
public record Containment(String parent, int max, String text, String note) {

    /// Stands for "on the canvas, outside every frame".
    public static final String CANVAS = "canvas";

    public static Containment in(String parent) {
        return new Containment(parent, Cardinality.MANY, "1 parent", "");
    }

    public static Containment in(String parent, String text, String note) {
        return new Containment(parent, Cardinality.MANY, text, note);
    }
}
