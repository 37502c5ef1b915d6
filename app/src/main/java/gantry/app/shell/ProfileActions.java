package gantry.app.shell;

import gantry.app.editor.EditorSession;
import gantry.app.text.Texts;
import gantry.model.check.Profile;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How strictly the drawing is judged.
final class ProfileActions {

    /// In the order of menus.
    static final List<String> IDS = Stream.of(Profile.values()).map(ProfileActions::id).toList();

    private static final Texts TEXTS = Texts.of(ProfileActions.class);

    private final EditorSession session;

    ProfileActions(EditorSession session) {
        this.session = session;
    }

    private static String id(Profile profile) {
        return "diagram.profile-" + profile.id();
    }

    void addTo(Actions actions) {
        for (Profile profile : Profile.values()) {
            String title = TEXTS.get("profile", profile.title());
            var isChosen = session.stateProperty().map(state -> Profile.of(state.diagram().header()) == profile);
            actions.add(Action.of(id(profile), title, () -> choose(profile))
                    .withTitle(isChosen.map(is -> is ? TEXTS.get("profile.chosen", profile.title()) : title))
                    .when(isChosen.map(is -> !is)));
        }
    }

    private void choose(Profile profile) {
        session.commit(
                TEXTS.get("profile.step", profile.title().toLowerCase(Locale.ROOT)),
                profile.setOn(session.state().diagram()));
    }
}
