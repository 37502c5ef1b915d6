package gantry.export.drawing;

import gantry.model.kind.Category;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Tint;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The colours of a picture. Every role, category and line style has one; texts keep a contrast of 4.5:1 to what is behind them.
///
/// @param name `light`, `dark` or `print`
/// @param categories the colour of icon tiles and frame borders
/// @param lines the colour of connections
/// @param frameOpacity how strongly frames are filled with the colour of their category, from 0 to 1
public record Theme(
        String name, Map<Role, Colour> roles, Map<Category, Colour> categories, Map<LineStyle, Colour> lines,
        double frameOpacity) {

    private static final double BREATH = 0.035;

    /// What a colour is for.
    public enum Role {
        CANVAS,
        GRID,
        TEXT,
        MUTED_TEXT,
        CARD_FILL,
        CARD_BORDER,
        /// Icons on a tile in the colour of a category.
        ON_CATEGORY,
        CHIP_FILL,
        NOTE_FILL,
        NOTE_BORDER,
        NOTE_TEXT,
        BOX_FILL,
        BOX_BORDER,
        LABEL_FILL,
        LABEL_TEXT,
        /// The selection and the handles of the selected element.
        ACCENT,
        HOVER,
        /// A frame or node that would accept what is being dragged.
        TARGET,
        /// Laid over elements that are no legal target.
        DIM,
        /// Marks inside a badge.
        ON_BADGE,
        ERROR,
        WARNING,
        INFO
    }

    public static final Theme LIGHT = new Theme("light", lightRoles(), lightCategories(), lightLines(), BREATH);
    public static final Theme DARK = new Theme("dark", darkRoles(), darkCategories(), darkLines(), BREATH);

    /// For paper: white, without fills that only cost ink, and told apart without colours too.
    public static final Theme PRINT = PrintColours.theme();

    /// The themes that pictures are offered in.
    public static final List<Theme> ALL = List.of(LIGHT, DARK, PRINT);

    public Theme {
        roles = complete(roles, Role.class);
        categories = complete(categories, Category.class);
        lines = complete(lines, LineStyle.class);
    }

    private static <K extends Enum<K>> Map<K, Colour> complete(Map<K, Colour> colours, Class<K> type) {
        for (K key : type.getEnumConstants()) {
            if (!colours.containsKey(key)) {
                throw new IllegalArgumentException("the theme has no colour for " + key);
            }
        }
        return Collections.unmodifiableMap(new EnumMap<>(colours));
    }

    public Colour colour(Role role) {
        return Objects.requireNonNull(roles.get(role));
    }

    public Colour colour(Category category) {
        return Objects.requireNonNull(categories.get(category));
    }

    public Colour colour(LineStyle style) {
        return Objects.requireNonNull(lines.get(style));
    }

    /// A colour of a sticky note on paper of another tint.
    public Colour colour(Role role, Tint tint) {
        return switch (tint) {
            case YELLOW -> colour(role);
            case GREEN -> colour(role).withHue(110);
            case BLUE -> colour(role).withHue(205);
            case PINK -> colour(role).withHue(340);
        };
    }

    /// The faint fill of a frame: a breath of its category's colour that lets frames inside frames be told apart, or none.
    public Colour frameFill(Category category) {
        return colour(category).withOpacity(frameOpacity);
    }

    private static Map<Role, Colour> lightRoles() {
        Map<Role, Colour> roles = new EnumMap<>(Role.class);
        put(roles, "#f8f9fb", Role.CANVAS);
        put(roles, "#ebeef3", Role.GRID);
        put(roles, "#1b2230", Role.TEXT, Role.LABEL_TEXT);
        put(roles, "#586274", Role.MUTED_TEXT);
        put(roles, "#ffffff", Role.CARD_FILL, Role.BOX_FILL, Role.ON_CATEGORY, Role.ON_BADGE);
        put(roles, "#c5ccd6", Role.CARD_BORDER);
        put(roles, "#8e98a8", Role.BOX_BORDER);
        put(roles, "#eef1f5", Role.CHIP_FILL);
        put(roles, "#fff3b8", Role.NOTE_FILL);
        put(roles, "#e3c95c", Role.NOTE_BORDER);
        put(roles, "#463a00", Role.NOTE_TEXT);
        put(roles, "#f8f9fbf0", Role.LABEL_FILL);
        put(roles, "#1565d8", Role.ACCENT);
        put(roles, "#6ea3ec", Role.HOVER);
        put(roles, "#1a8a4a", Role.TARGET);
        put(roles, "#f8f9fbb8", Role.DIM);
        put(roles, "#c62828", Role.ERROR);
        put(roles, "#a85b00", Role.WARNING);
        put(roles, "#2b6cb0", Role.INFO);
        return roles;
    }

    private static Map<Role, Colour> darkRoles() {
        Map<Role, Colour> roles = new EnumMap<>(Role.class);
        put(roles, "#14171d", Role.CANVAS);
        put(roles, "#1d222b", Role.GRID);
        put(roles, "#e8ebf1", Role.TEXT, Role.LABEL_TEXT);
        put(roles, "#a3adbd", Role.MUTED_TEXT);
        put(roles, "#1f242d", Role.CARD_FILL, Role.BOX_FILL);
        put(roles, "#14171d", Role.ON_CATEGORY, Role.ON_BADGE);
        put(roles, "#3b4350", Role.CARD_BORDER);
        put(roles, "#6b7686", Role.BOX_BORDER);
        put(roles, "#2b323e", Role.CHIP_FILL);
        put(roles, "#4a4220", Role.NOTE_FILL);
        put(roles, "#7d6f34", Role.NOTE_BORDER);
        put(roles, "#fbeeb5", Role.NOTE_TEXT);
        put(roles, "#14171df0", Role.LABEL_FILL);
        put(roles, "#5b9dff", Role.ACCENT);
        put(roles, "#3f6db0", Role.HOVER);
        put(roles, "#45c07a", Role.TARGET);
        put(roles, "#14171db8", Role.DIM);
        put(roles, "#ff7b72", Role.ERROR);
        put(roles, "#f0a640", Role.WARNING);
        put(roles, "#6cb2ff", Role.INFO);
        return roles;
    }

    /// Hues as they are known from AWS where there is one: containers orange, networks purple, data green, identity red.
    private static Map<Category, Colour> lightCategories() {
        Map<Category, Colour> colours = new EnumMap<>(Category.class);
        put(colours, "#7a3fd1", Category.BOUNDARIES);
        put(colours, "#a84f00", Category.ECS);
        put(colours, "#00727c", Category.REGISTRIES);
        put(colours, "#aa1f94", Category.BALANCING);
        put(colours, "#1f55d0", Category.EKS);
        put(colours, "#7a6600", Category.SERVERLESS);
        put(colours, "#26782a", Category.DATA);
        put(colours, "#c4163c", Category.IDENTITY);
        put(colours, "#5f6979", Category.WHITEBOARD);
        return colours;
    }

    private static Map<Category, Colour> darkCategories() {
        Map<Category, Colour> colours = new EnumMap<>(Category.class);
        put(colours, "#b48cff", Category.BOUNDARIES);
        put(colours, "#f7933f", Category.ECS);
        put(colours, "#35c5cf", Category.REGISTRIES);
        put(colours, "#f07fd6", Category.BALANCING);
        put(colours, "#6c9eff", Category.EKS);
        put(colours, "#e6c73a", Category.SERVERLESS);
        put(colours, "#77cc5c", Category.DATA);
        put(colours, "#ff7482", Category.IDENTITY);
        put(colours, "#a3adbd", Category.WHITEBOARD);
        return colours;
    }

    private static Map<LineStyle, Colour> lightLines() {
        Map<LineStyle, Colour> colours = new EnumMap<>(LineStyle.class);
        put(colours, "#3d4858", LineStyle.TRAFFIC);
        put(colours, "#b0235a", LineStyle.TRIGGER);
        put(colours, "#3f6d12", LineStyle.ACCESS);
        put(colours, "#7b8697", LineStyle.STRUCTURE);
        put(colours, "#c02424", LineStyle.ROLE);
        put(colours, "#6b7585", LineStyle.ANNOTATION);
        return colours;
    }

    private static Map<LineStyle, Colour> darkLines() {
        Map<LineStyle, Colour> colours = new EnumMap<>(LineStyle.class);
        put(colours, "#c2cad6", LineStyle.TRAFFIC);
        put(colours, "#f47ba4", LineStyle.TRIGGER);
        put(colours, "#93c352", LineStyle.ACCESS);
        put(colours, "#7e8a9b", LineStyle.STRUCTURE);
        put(colours, "#f58080", LineStyle.ROLE);
        put(colours, "#97a1b1", LineStyle.ANNOTATION);
        return colours;
    }

    @SafeVarargs
    private static <K> void put(Map<K, Colour> colours, String hex, K... keys) {
        Colour colour = Colour.hex(hex);
        for (K key : keys) {
            colours.put(key, colour);
        }
    }
}
