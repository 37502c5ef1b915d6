package gantry.app.rulebook;

import gantry.app.jobs.Jobs;
import gantry.app.theme.Looks;
import gantry.export.drawing.Picture;
import gantry.export.drawing.PictureOptions;
import gantry.export.drawing.ProblemCount;
import gantry.export.drawing.Theme;
import gantry.model.kind.Catalogue;
import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;

/// Paints examples beside the JavaFX thread, with their findings counted at the elements as the canvas does it.
record Painting(Catalogue catalogue, Looks looks, Jobs jobs) {

    /// What a plate is of; takes time.
    Plate plate(Example example) {
        return new Plate(example, picture(example, Theme.LIGHT).size());
    }

    /// Paints an example in the colours of the moment.
    ///
    /// @param place what is painted later for the same place overtakes what was painted before
    PictureView.Painter of(String place, Example example) {
        return (pixels, show) -> {
            Theme theme = looks.appearance().drawing();
            jobs.latest(
                    "rules." + place,
                    token -> new Image(new ByteArrayInputStream(picture(example, theme).image(pixels))),
                    show);
        };
    }

    private Picture picture(Example example, Theme theme) {
        return Picture.of(example.diagram(), catalogue, PictureOptions.USUAL.withTheme(theme))
                .withProblems(ProblemCount.byElement(example.problems()));
    }
}
