package gantry.app.control;

import gantry.app.editor.EditorSession;
import gantry.app.text.Texts;
import gantry.model.check.Profile;
import java.util.Locale;
import javafx.beans.value.ObservableValue;

/// How strictly the drawing is judged, and the undo step that changes it.
public record Profiles(EditorSession session) {

    private static final Texts TEXTS = Texts.of(Profiles.class);

    /// The one that the drawing asks for.
    public ObservableValue<Profile> chosen() {
        return session.stateProperty().map(state -> Profile.of(state.diagram().header()));
    }

    /// Whether findings are shown with their whole explanation.
    public boolean explainsAtLength() {
        return Profile.of(session.state().diagram().header()).explainsAtLength();
    }

    /// Nothing happens when it is the one already.
    public void choose(Profile profile) {
        if (Profile.of(session.state().diagram().header()) != profile) {
            session.commit(
                    TEXTS.get("profile.step", profile.title().toLowerCase(Locale.ROOT)),
                    profile.setOn(session.state().diagram()));
        }
    }

    /// Such as `Profile: Strict`.
    public static String name(Profile profile) {
        return TEXTS.get("profile", profile.title());
    }
}
