package gantry.model.diagram;

import java.util.regex.Pattern;

/// The identity of a node or a connection; unique within its diagram and never reused by it.
public sealed interface ElementId permits NodeId, EdgeId {

    /// What ids are made of.
    Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    String value();

    /// Whether a text can be an id.
    static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    /// Shorter ids first, so that `n9` comes before `n10`; then by character.
    static int compare(String a, String b) {
        return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
    }
}
