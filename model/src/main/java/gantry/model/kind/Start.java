package gantry.model.kind;

/// What a new node starts with.
///
/// @param name   its name; empty for the kind's usual name, numbered when taken
/// @param values the values set on it; everything else keeps its default
public record Start(String name, Values values) {

    public static final Start PLAIN = new Start("", Values.EMPTY);
}
