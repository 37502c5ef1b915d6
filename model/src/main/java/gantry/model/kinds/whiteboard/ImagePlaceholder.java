package gantry.model.kinds.whiteboard;

import gantry.model.kind.Category;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Shape;
import gantry.model.kind.Text;

/// Keeps the place of a picture that is added elsewhere; only drawn.
public final class ImagePlaceholder {

    public static final String ID = "whiteboard.image";

    public static final Property<String> CAPTION = Property.of("caption", Text.lines()).fallback("")
            .about("The words below the picture.");

    public static final Property<String> FILE_NAME = Property.of("fileName", Text.line().upTo(255))
            .about("The file that belongs here. It isn't read.");

    public static final Property<String> ALT_TEXT = Property.of("altText", Text.line())
            .title("Description")
            .about("What the picture shows, for people who can't see it.");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Image placeholder")
            .about("Keeps the place of a picture, with a caption. It is never checked and never exported.")
            .category(Category.WHITEBOARD)
            .icon("image")
            .keywords("picture", "photo", "screenshot", "logo", "figure")
            .properties(CAPTION, FILE_NAME, ALT_TEXT)
            .shape(Shape.PICTURE)
            .size(176, 112)
            .fact(values -> values.value(CAPTION))
            .annotation()
            .names(NameRule.FREE, "Image")
            .build();

    private ImagePlaceholder() {}
}
