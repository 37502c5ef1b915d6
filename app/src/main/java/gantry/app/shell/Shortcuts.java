package gantry.app.shell;

import gantry.app.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// What mouse and keys do: the mouse first, then every action that has a key, by the menu that offers it.
final class Shortcuts {

    private static final Texts TEXTS = Texts.of(Shortcuts.class);

    /// How many lines of keys a line of the mouse, and a heading with its distance, are as high as.
    private static final double SAID = 1.7;
    private static final double HEADING = 2;

    private Shortcuts() {}

    /// One thing that can be done.
    ///
    /// @param how    the keys, or words
    /// @param isSaid true for words
    record Line(String what, List<String> how, boolean isSaid) {

        private boolean holds(String word) {
            return Stream.concat(Stream.of(what), how.stream())
                    .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
        }
    }

    record Section(String title, List<Line> lines) {

        /// What is left when only lines with all words of `wanted` are: in the line, or in the title.
        ///
        /// @param wanted in small letters
        Optional<Section> only(String wanted) {
            String[] words = wanted.strip().split("\\s+");
            List<Line> found = lines.stream().filter(line -> Stream.of(words).allMatch(
                    word -> line.holds(word) || title.toLowerCase(Locale.ROOT).contains(word))).toList();
            return Optional.of(new Section(title, found)).filter(section -> !section.lines().isEmpty());
        }

        /// About how high it is, in lines.
        double length() {
            return HEADING + lines.stream().mapToDouble(line -> line.isSaid() ? SAID : 1).sum();
        }
    }

    static List<Section> sections(Actions actions, List<Menu> menus) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(TEXTS.get("sheet.mouse"), mouse()));
        Set<String> listed = new LinkedHashSet<>();
        for (Menu menu : menus) {
            List<Line> lines = new ArrayList<>();
            items(menu).map(MenuItem::getId).forEach(id -> actions.find(id)
                    .filter(action -> listed.add(action.id()))
                    .flatMap(Shortcuts::line)
                    .ifPresent(lines::add));
            if (!lines.isEmpty()) {
                sections.add(new Section(menu.getText(), lines));
            }
        }
        return sections;
    }

    private static Stream<MenuItem> items(Menu menu) {
        return menu.getItems().stream()
                .flatMap(item -> item instanceof Menu inner ? items(inner) : Stream.of(item))
                .filter(item -> item.getId() != null);
    }

    private static Optional<Line> line(Action action) {
        List<String> keys = action.keys().stream().map(KeyCombination::getDisplayText).distinct().toList();
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(action.words(), keys, false));
    }

    private static List<Line> mouse() {
        String held = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN).getDisplayText().replace("A", "");
        return List.of(
                said(TEXTS.get("sheet.add"), TEXTS.get("sheet.add.how")),
                said(TEXTS.get("sheet.select"), TEXTS.get("sheet.select.how")),
                said(TEXTS.get("sheet.move"), TEXTS.get("sheet.move.how")),
                said(TEXTS.get("sheet.nudge"), TEXTS.get("sheet.nudge.how")),
                said(TEXTS.get("sheet.copy"), TEXTS.get("sheet.copy.how")),
                said(TEXTS.get("sheet.connect"), TEXTS.get("sheet.connect.how")),
                said(TEXTS.get("sheet.connect-by-keys"), TEXTS.get("sheet.connect-by-keys.how")),
                said(TEXTS.get("sheet.bend"), TEXTS.get("sheet.bend.how")),
                said(TEXTS.get("sheet.reconnect"), TEXTS.get("sheet.reconnect.how")),
                said(TEXTS.get("sheet.rename"), TEXTS.get("sheet.rename.how")),
                said(TEXTS.get("sheet.walk"), TEXTS.get("sheet.walk.how")),
                said(TEXTS.get("sheet.space"), TEXTS.get("sheet.space.how")),
                said(TEXTS.get("sheet.scroll"), TEXTS.get("sheet.scroll.how")),
                said(TEXTS.get("sheet.zoom"), TEXTS.get("sheet.zoom.how", held)),
                said(TEXTS.get("sheet.menu"), TEXTS.get("sheet.menu.how")),
                said(TEXTS.get("sheet.escape"), TEXTS.get("sheet.escape.how")));
    }

    private static Line said(String what, String how) {
        return new Line(what, List.of(how), true);
    }
}
