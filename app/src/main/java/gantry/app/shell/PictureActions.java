package gantry.app.shell;

import gantry.app.files.PictureBoard;
import gantry.app.files.PictureChoice;
import gantry.app.files.Pictures;
import gantry.app.text.Texts;
import gantry.export.drawing.PictureFormat;
import java.util.List;
import java.util.stream.Stream;

/// Pictures of the drawing, as files and on the clipboard.
final class PictureActions {

    private static final Texts TEXTS = Texts.of(PictureActions.class);
    private static final String DIALOG = "export.picture";

    private final Desk desk;
    private final Pictures pictures;
    private final PictureBoard board;

    PictureActions(Desk desk, Pictures pictures, PictureBoard board) {
        this.desk = desk;
        this.pictures = pictures;
        this.board = board;
    }

    void addTo(Actions actions) {
        for (PictureFormat format : PictureFormat.values()) {
            actions.add(Action.of(idOf(format), TEXTS.get("picture.target", format.name()),
                    () -> pictures.save(PictureChoice.usual(format).withBridges(bridges()))));
        }
        actions.add(Action.of(DIALOG, TEXTS.get("picture.export"), () -> PictureDialog.show(desk, pictures))
                .withKeys("Shortcut+Shift+E"));
        actions.add(Action.of("edit.copy-picture", TEXTS.get("picture.copy"), () -> pictures.copy(board, bridges()))
                .withKeys("Shortcut+Shift+C"));
    }

    /// As on the canvas at the moment.
    private boolean bridges() {
        return desk.options().bridgesProperty().get();
    }

    private static String idOf(PictureFormat format) {
        return "export." + format.extension().substring(1);
    }

    /// What the export menus offer.
    static List<String> ids() {
        return Stream.concat(Stream.of(PictureFormat.values()).map(PictureActions::idOf), Stream.of(DIALOG)).toList();
    }
}
