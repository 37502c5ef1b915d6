package gantry.model.check;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Header;
import gantry.model.kind.Values;
import java.util.Optional;
import java.util.stream.Stream;

/// How strictly a drawing is judged. Each drawing has one, kept in its settings; without a word it is [#STRICT].
public enum Profile {

    /// Everything is told, except what somebody muted with a reason.
    STRICT("strict", "Strict", "Everything is told, except what is muted."),

    /// For learning: everything is told, muted or not, and explained at length.
    CLASSROOM("classroom", "Classroom", "Everything is told and explained at length, muted or not."),

    /// For sketching: only what AWS or Kubernetes refuses, or what can't work.
    WHITEBOARD("whiteboard", "Whiteboard", "Only errors are told.");

    private static final String SETTING = "profile";

    private final String id;
    private final String title;
    private final String about;

    Profile(String id, String title, String about) {
        this.id = id;
        this.title = title;
        this.about = about;
    }

    /// How files and the command line call it.
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /// One sentence for the user.
    public String about() {
        return about;
    }

    public static Optional<Profile> find(String id) {
        return Stream.of(values()).filter(profile -> profile.id.equals(id)).findFirst();
    }

    /// The one that a drawing asks for. A name from a newer version counts as none and is kept.
    public static Profile of(Header header) {
        return header.values().raw().get(SETTING) instanceof String name ? find(name).orElse(STRICT) : STRICT;
    }

    /// The change that makes `diagram` ask for this one.
    public Diff setOn(Diagram diagram) {
        Values values = diagram.header().values();
        Values changed = this == STRICT ? values.withoutRaw(SETTING) : values.withRaw(SETTING, id);
        return new Draft(diagram).put(diagram.header().withValues(changed)).diff();
    }

    boolean tells(Problem problem) {
        return this != WHITEBOARD || problem.severity() == Severity.ERROR;
    }

    /// Whether findings that somebody muted don't count.
    public boolean honoursMutes() {
        return this != CLASSROOM;
    }

    /// Whether findings are shown with their whole explanation.
    public boolean explainsAtLength() {
        return this == CLASSROOM;
    }
}
