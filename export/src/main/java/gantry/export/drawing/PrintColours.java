package gantry.export.drawing;

import gantry.export.drawing.Theme.Role;
import gantry.model.kind.Category;
import gantry.model.kind.LineStyle;
import java.util.EnumMap;
import java.util.Map;

/// The colours for paper: those of the light theme, darkened until they hold on a black and white printer, on plain white.
final class PrintColours {

    /// How much black is mixed into a colour of the light theme.
    private static final double DARKENED = 0.35;

    private PrintColours() {}

    static Theme theme() {
        Map<Category, Colour> categories = new EnumMap<>(Category.class);
        Theme.LIGHT.categories().forEach((category, colour) -> categories.put(category, darkened(colour)));
        Map<LineStyle, Colour> lines = new EnumMap<>(LineStyle.class);
        Theme.LIGHT.lines().forEach((style, colour) -> lines.put(style, darkened(colour)));
        return new Theme("print", roles(), categories, lines, 0);
    }

    private static Colour darkened(Colour colour) {
        return colour.mix(Colour.BLACK, DARKENED);
    }

    private static Map<Role, Colour> roles() {
        Map<Role, Colour> roles = new EnumMap<>(Theme.LIGHT.roles());
        for (Role role : new Role[]{Role.CANVAS, Role.CARD_FILL, Role.BOX_FILL, Role.CHIP_FILL, Role.NOTE_FILL}) {
            roles.put(role, Colour.WHITE);
        }
        for (Role role : new Role[]{Role.TEXT, Role.LABEL_TEXT, Role.NOTE_TEXT}) {
            roles.put(role, Colour.BLACK);
        }
        roles.put(Role.MUTED_TEXT, Colour.hex("#3c3c3c"));
        roles.put(Role.CARD_BORDER, Colour.hex("#6e6e6e"));
        roles.put(Role.BOX_BORDER, Colour.hex("#5a5a5a"));
        roles.put(Role.NOTE_BORDER, Colour.hex("#8a8a8a"));
        roles.put(Role.LABEL_FILL, Colour.WHITE);
        roles.put(Role.DIM, Colour.WHITE.withOpacity(0.7));
        return roles;
    }
}
