package gantry.app.shell;

import gantry.app.control.Profiles;
import gantry.app.text.Texts;
import gantry.model.check.Profile;
import java.util.List;
import java.util.stream.Stream;

/// How strictly the drawing is judged.
final class ProfileActions {

    /// In the order of menus.
    static final List<String> IDS = Stream.of(Profile.values()).map(ProfileActions::id).toList();

    private static final Texts TEXTS = Texts.of(ProfileActions.class);

    private final Profiles profiles;

    ProfileActions(Profiles profiles) {
        this.profiles = profiles;
    }

    private static String id(Profile profile) {
        return "diagram.profile-" + profile.id();
    }

    void addTo(Actions actions) {
        for (Profile profile : Profile.values()) {
            String title = Profiles.name(profile);
            actions.add(Action.of(id(profile), title, () -> profiles.choose(profile))
                    .withTitle(profiles.chosen().map(
                            chosen -> chosen == profile ? TEXTS.get("profile.chosen", title) : title)));
        }
    }
}
