package gantry.model.kind;

/// What a newcomer wants to know about a kind, beside what it is ([NodeKind#about]) and where that is documented
/// ([NodeKind#source]). Each text is one to three plain sentences.
///
/// @param when    when to use it
/// @param whenNot when not to, and what to use instead
/// @param limits  the limits that matter in a first design, with their numbers
/// @param cost    what is paid for, in words
public record Explanation(String when, String whenNot, String limits, String cost) {

    /// Of a kind that explains nothing.
    public static final Explanation NONE = new Explanation("", "", "", "");
}
