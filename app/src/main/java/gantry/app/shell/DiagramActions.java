package gantry.app.shell;

import gantry.app.canvas.CanvasView;
import gantry.app.editor.EditorSession;
import gantry.app.text.Texts;
import gantry.app.tool.Choices.Option;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.RuleInfo;
import gantry.model.diagram.ElementId;
import gantry.model.geometry.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Walking through the findings and mending them by key.
final class DiagramActions {

    private static final Texts TEXTS = Texts.of(DiagramActions.class);

    private final EditorSession session;
    private final CanvasView canvas;
    private final Consumer<Fix> apply;
    private final IntConsumer walk;

    /// @param apply makes a fix an undo step
    /// @param walk  goes to the next finding, or the previous one for -1
    DiagramActions(EditorSession session, CanvasView canvas, Consumer<Fix> apply, IntConsumer walk) {
        this.session = session;
        this.canvas = canvas;
        this.apply = apply;
        this.walk = walk;
    }

    void addTo(Actions actions) {
        var hasProblems = session.stateProperty().map(state -> !state.checks().problems().isEmpty());
        actions.add(Action.of("diagram.next-problem", TEXTS.get("problem.next"), () -> walk(1))
                .withKeys("F8")
                .when(hasProblems));
        actions.add(Action.of("diagram.previous-problem", TEXTS.get("problem.previous"), () -> walk(-1))
                .withKeys("Shift+F8")
                .when(hasProblems));
        actions.add(Action.of("diagram.fixes", TEXTS.get("problem.fixes"), this::offerFixes)
                .withIcon("ui-fix")
                .withKeys("Shortcut+PERIOD")
                .when(session.stateProperty().map(state -> state.checks().problems().stream()
                        .anyMatch(problem -> isSelected(problem) && !problem.fixes().isEmpty()))));
    }

    private static Optional<ElementId> place(Problem problem) {
        return problem.location() instanceof Location.InDiagram at ? Optional.of(at.element()) : Optional.empty();
    }

    /// A finding that is at no field leaves the keys to the drawing.
    private void walk(int step) {
        canvas.requestFocus();
        walk.accept(step);
    }

    private boolean isSelected(Problem problem) {
        return place(problem).filter(session.state().selection()::contains).isPresent();
    }

    /// The rules of which a selected finding and at least one more can be mended, by id.
    private List<RuleInfo> selectedRules() {
        Map<String, Integer> mendable = new HashMap<>();
        Map<String, RuleInfo> selected = new TreeMap<>();
        for (Problem problem : session.state().checks().problems()) {
            if (!problem.fixes().isEmpty()) {
                mendable.merge(problem.rule().id(), 1, Integer::sum);
                if (isSelected(problem)) {
                    selected.put(problem.rule().id(), problem.rule());
                }
            }
        }
        return selected.values().stream().filter(rule -> mendable.getOrDefault(rule.id(), 0) > 1).toList();
    }

    private void offerFixes() {
        List<Option> options = new ArrayList<>();
        List<Fix> fixes = new ArrayList<>();
        for (Problem problem : session.state().checks().problems()) {
            if (isSelected(problem)) {
                problem.fixes().forEach(fix -> {
                    options.add(new Option(fix.label(), problem.message()));
                    fixes.add(fix);
                });
            }
        }
        selectedRules().forEach(rule -> {
            Fix all = Fixes.all(session.state().checks(), rule);
            options.add(new Option(all.label(), TEXTS.get("problem.everywhere")));
            fixes.add(all);
        });
        if (!fixes.isEmpty()) {
            canvas.ask(menuPlace(), options, index -> apply.accept(fixes.get(index)));
        }
    }

    private Point menuPlace() {
        var state = session.state();
        return state.selection().nodes().stream()
                .findFirst()
                .flatMap(state.diagram()::node)
                .map(node -> state.viewport().toScreen(new Point(node.bounds().x(), node.bounds().bottom() + 4)))
                .orElse(state.viewport().toScreen(canvas.centre()));
    }
}
