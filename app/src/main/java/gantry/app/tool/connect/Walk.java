package gantry.app.tool.connect;

import gantry.app.editor.KeyInput;
import gantry.app.editor.Modifier;
import gantry.app.tool.Workbench;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.NodeId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Walks along elements with the keys: arrows step, letters spell the beginning of a name.
///
/// @param nodes at least one
/// @param index of the element that the walk has come to
/// @param typed the letters so far
record Walk(List<NodeId> nodes, int index, String typed) {

    Walk(List<NodeId> nodes) {
        this(nodes, 0, "");
    }

    NodeId now() {
        return nodes.get(index);
    }

    private Walk to(int changed, String text) {
        return new Walk(nodes, Math.floorMod(changed, nodes.size()), text);
    }

    /// The next walk; empty when the key means nothing here or nothing is called so.
    Optional<Walk> after(KeyInput input, Workbench bench, Diagram diagram) {
        return switch (input.key()) {
            case "RIGHT", "DOWN" -> Optional.of(to(index + 1, ""));
            case "LEFT", "UP" -> Optional.of(to(index - 1, ""));
            default -> character(input).or(() -> further(input))
                    .flatMap(letter -> spelled(typed + letter, index, bench, diagram)
                            .or(() -> spelled(letter, index + 1, bench, diagram)));
        };
    }

    /// The nearest element from `start` on whose name begins like this.
    private Optional<Walk> spelled(String text, int start, Workbench bench, Diagram diagram) {
        for (int step = 0; step < nodes.size(); step++) {
            Walk next = to(start + step, text);
            String name = bench.called(diagram, next.now()).toLowerCase(Locale.ROOT);
            if (name.startsWith(text) || name.startsWith("/" + text)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /// A slash may stand in the middle of a name. At the beginning it is a command.
    private Optional<String> further(KeyInput input) {
        boolean isSlash = input.key().equals("SLASH") || input.key().equals("DIVIDE");
        return isSlash && !typed.isEmpty() && !input.has(Modifier.SHIFT) ? Optional.of("/") : Optional.empty();
    }

    /// What a key writes; empty for keys that write nothing a name may hold, and for commands.
    static Optional<String> character(KeyInput input) {
        String key = input.key();
        if (input.has(Modifier.SHORTCUT) || input.has(Modifier.ALT)) {
            return Optional.empty();
        }
        if (key.length() == 1) {
            return Optional.of(key.toLowerCase(Locale.ROOT));
        }
        if (input.has(Modifier.SHIFT)) {
            return Optional.empty();
        }
        if (key.startsWith("DIGIT") || key.startsWith("NUMPAD")) {
            return Optional.of(key.substring(key.length() - 1));
        }
        return switch (key) {
            case "MINUS", "SUBTRACT" -> Optional.of("-");
            case "PERIOD", "DECIMAL" -> Optional.of(".");
            default -> Optional.empty();
        };
    }
}
