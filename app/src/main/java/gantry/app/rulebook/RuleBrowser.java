package gantry.app.rulebook;

import gantry.app.control.PageRequest;
import gantry.app.control.SearchField;
import gantry.app.control.SeverityMark;
import gantry.app.control.StyleSheet;
import gantry.app.jobs.Jobs;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.app.theme.Looks;
import gantry.export.findings.RuleDrawings;
import gantry.model.check.Checker;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Icons;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

/// All rules, searchable, in a window beside the drawing.
public final class RuleBrowser {

    private static final Texts TEXTS = Texts.of(RuleBrowser.class);
    private static final double WIDTH = 1240;
    private static final double HEIGHT = 860;

    /// How much of a small window the book takes.
    private static final double SHARE = 0.92;

    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 400;
    private static final double LEAST_SIDE = 260;
    private static final double DIVIDER = 0.27;
    private static final double GAP = 8;

    private final List<RuleInfo> rules;
    private final Looks looks;
    private final SearchField query;
    private final ListView<RuleRow> list = new ListView<>();
    private final RulePage page;
    private final ScrollPane scroll;
    private final Lightbox lightbox;
    private final Dialog<ButtonType> dialog = new Dialog<>();

    /// @param checker whose rules the book is about
    /// @param samples the folder with the sample drawings of the rules, which may be missing
    /// @param open    shows a copy of the drawing in a file, under this title
    public RuleBrowser(
            Checker checker, Catalogue catalogue, Path samples, Jobs jobs, Looks looks, BiConsumer<Path, String> open) {
        this.rules = checker.rules().stream().map(Rule::info).toList();
        this.looks = looks;
        var glyphs = new Glyphs(new Icons());
        var marks = new SeverityMark(glyphs);
        var painting = new Painting(catalogue, looks, jobs);
        query = new SearchField(glyphs, TEXTS.get("search")).clearedByEscape();
        lightbox = new Lightbox(painting);
        page = new RulePage(glyphs, new Examples(new RuleDrawings(samples), catalogue, checker), painting, jobs,
                uses(open));
        scroll = new ScrollPane(page);
        list.setCellFactory(view -> new RuleCell(marks));
        list.setAccessibleText(TEXTS.get("title"));
        list.setPlaceholder(new Label(TEXTS.get("nothing")));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, after) -> {
            if (after instanceof RuleRow.Entry entry) {
                page.show(entry.rule());
                scroll.setVvalue(0);
            }
        });
        query.textProperty().addListener((property, before, after) -> fill());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInSearch);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::skipHeadings);
    }

    /// A drawing that is opened would lie behind the book.
    private ExampleView.Uses uses(BiConsumer<Path, String> open) {
        return new ExampleView.Uses() {

            @Override
            public void enlarge(Plate plate) {
                lightbox.show(plate);
            }

            @Override
            public void open(Plate plate) {
                dialog.close();
                open.accept(plate.example().file(), title(plate));
            }
        };
    }

    private String title(Plate plate) {
        String rule = selected().map(RuleInfo::title).orElse("");
        return plate.example().problems().isEmpty() ? TEXTS.get("title.right", rule) : TEXTS.get("title.wrong", rule);
    }

    private void build() {
        var side = new VBox(GAP, query, list);
        side.getStyleClass().add("rule-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        scroll.setFitToWidth(true);
        var split = new SplitPane(side, scroll);
        split.setDividerPositions(DIVIDER);
        SplitPane.setResizableWithParent(side, false);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(TEXTS.get("title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().add("rule-browser");
        pane.getStylesheets().addAll(StyleSheet.ofControls(), StyleSheet.of(RuleBrowser.class, "rulebook.css"));
        pane.setContent(new StackPane(split, lightbox));
        side.setMinWidth(LEAST_SIDE);
        pane.getButtonTypes().add(ButtonType.CLOSE);
        looks.dress(pane.getScene());
        looks.appearanceProperty().addListener((property, before, after) -> page.repaint());
    }

    /// Shows the book where it was left.
    public void show(Window owner) {
        if (dialog.isShowing()) {
            dialog.getDialogPane().getScene().getWindow().requestFocus();
            return;
        }
        if (dialog.getOwner() == null) {
            build();
            dialog.initOwner(owner);
            // Only the owner can open a browser.
            dialog.getDialogPane().addEventHandler(
                    PageRequest.OPEN, event -> PageRequest.send(owner.getScene().getRoot(), event.page()));
        }
        DialogPane pane = dialog.getDialogPane();
        pane.setPrefSize(Math.min(WIDTH, SHARE * owner.getWidth()), Math.min(HEIGHT, SHARE * owner.getHeight()));
        // A dialog opens as small as it may be.
        pane.setMinSize(pane.getPrefWidth(), pane.getPrefHeight());
        dialog.show();
        pane.setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        if (list.getItems().isEmpty()) {
            fill();
        }
        query.requestFocus();
    }

    /// Shows the book opened at a rule.
    public void show(Window owner, RuleInfo rule) {
        query.clear();
        show(owner);
        select(rule);
        list.requestFocus();
    }

    private void fill() {
        Optional<RuleInfo> before = selected();
        list.getItems().setAll(RuleRow.of(rules, query.getText()));
        before.filter(rule -> list.getItems().contains(new RuleRow.Entry(rule)))
                .ifPresentOrElse(this::select, this::selectFirst);
    }

    private Optional<RuleInfo> selected() {
        return list.getSelectionModel().getSelectedItem() instanceof RuleRow.Entry entry
                ? Optional.of(entry.rule())
                : Optional.empty();
    }

    private void select(RuleInfo rule) {
        int index = list.getItems().indexOf(new RuleRow.Entry(rule));
        if (index >= 0) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - 3));
        }
    }

    private void selectFirst() {
        list.getItems().stream()
                .filter(RuleRow.Entry.class::isInstance)
                .findFirst()
                .ifPresent(row -> list.getSelectionModel().select(row));
    }

    private void keyInSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            event.consume();
            list.requestFocus();
        }
    }

    /// Headings can't be chosen: the keys walk from rule to rule.
    private void skipHeadings(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            event.consume();
            int index = list.getSelectionModel().getSelectedIndex() + step;
            while (index >= 0 && index < list.getItems().size()
                    && list.getItems().get(index) instanceof RuleRow.Heading) {
                index += step;
            }
            if (index >= 0 && index < list.getItems().size()) {
                list.getSelectionModel().clearAndSelect(index);
                list.scrollTo(Math.max(0, index - 3));
            } else if (step < 0) {
                query.requestFocus();
            }
        }
    }
}
