package gantry.app.problems;

import gantry.app.control.Profiles;
import gantry.app.control.ToText;
import gantry.app.text.Texts;
import gantry.model.check.Profile;
import javafx.collections.FXCollections;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Tooltip;

/// Chooses how strictly the drawing is judged.
final class ProfileChoice extends ChoiceBox<Profile> {

    private static final Texts TEXTS = Texts.of(ProfileChoice.class);

    ProfileChoice(Profiles profiles) {
        super(FXCollections.observableArrayList(Profile.values()));
        getStyleClass().add("profile-choice");
        setConverter(new ToText<>(Profiles::name));
        setAccessibleText(TEXTS.get("profile.spoken"));
        setMinWidth(USE_PREF_SIZE);
        var tooltip = new Tooltip();
        setTooltip(tooltip);
        profiles.chosen().subscribe(chosen -> {
            setValue(chosen);
            tooltip.setText(TEXTS.get("profile", chosen.title(), chosen.about()));
        });
        valueProperty().addListener((property, before, after) -> profiles.choose(after));
    }
}
