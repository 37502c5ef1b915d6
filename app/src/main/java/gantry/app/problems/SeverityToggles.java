package gantry.app.problems;

import gantry.app.control.SeverityMark;
import gantry.app.text.Texts;
import gantry.model.check.Severity;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// One button per severity with its count; switching it off hides these findings.
final class SeverityToggles extends HBox {

    private static final Texts TEXTS = Texts.of(SeverityToggles.class);

    private static final double GAP = 4;
    private static final double MARK = 14;

    private final Map<Severity, ToggleButton> buttons = new EnumMap<>(Severity.class);

    SeverityToggles(SeverityMark marks, Consumer<Set<Severity>> changed) {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        for (Severity severity : Severity.values()) {
            var button = new ToggleButton("0", marks.of(severity, MARK));
            button.setSelected(true);
            button.getStyleClass().add("severity-toggle");
            button.setMinWidth(USE_PREF_SIZE);
            button.setTooltip(new Tooltip(TEXTS.get("toggle", SeverityMark.plural(severity))));
            button.setOnAction(event -> changed.accept(chosen()));
            buttons.put(severity, button);
            getChildren().add(button);
        }
    }

    private Set<Severity> chosen() {
        Set<Severity> chosen = EnumSet.noneOf(Severity.class);
        buttons.forEach((severity, button) -> {
            if (button.isSelected()) {
                chosen.add(severity);
            }
        });
        return chosen;
    }

    void show(ToIntFunction<Severity> counts) {
        buttons.forEach((severity, button) -> {
            int count = counts.applyAsInt(severity);
            button.setText(String.valueOf(count));
            button.setAccessibleText(TEXTS.get("toggle.count", SeverityMark.plural(severity), count));
        });
    }
}
