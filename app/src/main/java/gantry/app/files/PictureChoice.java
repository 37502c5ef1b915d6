package gantry.app.files;

import gantry.app.editor.EditorState;
import gantry.app.settings.Settings;
import gantry.export.drawing.PictureFormat;
import gantry.export.drawing.PictureOptions;
import gantry.export.drawing.Theme;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the user wants to have as a picture, and how.
///
/// @param scale   pixels per world unit of a PNG image
/// @param bridges true to lead lines over those that they cross, as the canvas can
public record PictureChoice(
        PictureFormat format, PictureScope scope, Theme theme, double scale, boolean isTransparent,
        boolean bridges, boolean holdsDrawing) {

    /// The whole drawing in light colours.
    public static PictureChoice usual(PictureFormat format) {
        PictureOptions usual = PictureOptions.USUAL;
        return new PictureChoice(
                format, PictureScope.ALL, usual.theme(), usual.scale(), usual.isTransparent(), usual.bridges(),
                usual.holdsDrawing());
    }

    /// What was chosen last; what a picture shows is never remembered, bridges follow the window.
    public static PictureChoice remembered(Settings settings) {
        PictureChoice usual = usual(PictureFormat.SVG);
        String format = settings.text("picture.format").orElse("");
        double scale = settings.number("picture.scale", usual.scale());
        return new PictureChoice(
                Stream.of(PictureFormat.values())
                        .filter(each -> each.name().equals(format))
                        .findFirst()
                        .orElse(usual.format()),
                usual.scope(),
                Theme.ALL.stream()
                        .filter(each -> each.name().equals(settings.text("picture.theme").orElse("")))
                        .findFirst()
                        .orElse(usual.theme()),
                scale >= 1 && scale <= PictureOptions.MOST_SCALE ? scale : usual.scale(),
                settings.flag("picture.transparent", usual.isTransparent()),
                usual.bridges(),
                settings.flag("picture.drawing", usual.holdsDrawing()));
    }

    public void remember(Settings settings) {
        settings.put("picture.format", format.name());
        settings.put("picture.theme", theme.name());
        settings.put("picture.scale", scale);
        settings.put("picture.transparent", isTransparent);
        settings.put("picture.drawing", holdsDrawing);
        settings.save();
    }

    public PictureChoice withBridges(boolean changed) {
        return new PictureChoice(format, scope, theme, scale, isTransparent, changed, holdsDrawing);
    }

    PictureOptions options(EditorState state, Catalogue catalogue) {
        PictureOptions options = PictureOptions.USUAL.withTheme(theme)
                .withScale(scale)
                .withTransparent(isTransparent)
                .withBridges(bridges)
                .withDrawing(holdsDrawing);
        Optional<Set<NodeId>> part = scope.nodes(state, catalogue);
        return part.map(options::withPart).orElse(options);
    }
}
