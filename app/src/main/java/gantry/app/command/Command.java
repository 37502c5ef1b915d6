package gantry.app.command;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;

/// One line of the command box.
///
/// @param title   what is typed and read, such as `Align left`
/// @param detail  in quieter letters: the key, the kind, the menu; may be empty
/// @param words   what it is also found by
/// @param symbol  makes the picture before the title
/// @param enabled whether it can be run now
public record Command(
        String title, String detail, String words, Supplier<Node> symbol, BooleanSupplier enabled, Runnable run) {}
