package gantry.app.control;

import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.model.check.Severity;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;

/// Severities as people see them: a symbol of its own for each, so that colour is never the only difference.
public final class SeverityMark {

    private static final Texts TEXTS = Texts.of(SeverityMark.class);

    private final Glyphs glyphs;

    public SeverityMark(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /// The symbol, `size` pixels wide and high, in the colour of its severity.
    public Node of(Severity severity, double size) {
        Node mark = glyphs.of(icon(severity), size);
        mark.getStyleClass().addAll("severity-mark", styleClass(severity));
        mark.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        mark.setAccessibleText(singular(severity));
        return mark;
    }

    public static String styleClass(Severity severity) {
        return "severity-" + severity.id();
    }

    public static String singular(Severity severity) {
        return switch (severity) {
            case ERROR -> TEXTS.get("error");
            case WARNING -> TEXTS.get("warning");
            case INFO -> TEXTS.get("advice");
        };
    }

    /// The heading of a group, such as `Errors`.
    public static String plural(Severity severity) {
        return switch (severity) {
            case ERROR -> TEXTS.get("errors");
            case WARNING -> TEXTS.get("warnings");
            case INFO -> TEXTS.get("advice");
        };
    }

    private static String icon(Severity severity) {
        return switch (severity) {
            case ERROR -> "ui-error";
            case WARNING -> "ui-warning";
            case INFO -> "ui-info";
        };
    }
}
