package gantry.export.tree;

import java.util.Map;

/// One way to spell a tree; both ways read back as the same data.
public interface TreeWriter {

    /// How many levels of maps get a [Passage].
    int LEVELS = 2;

    /// @throws IllegalArgumentException when the tree holds something that isn't data
    Written write(Map<String, ?> tree);
}
