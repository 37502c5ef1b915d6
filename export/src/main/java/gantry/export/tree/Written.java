package gantry.export.tree;

import java.util.List;

/// A tree as text.
///
/// @param text     all lines, each ending in `\n`
/// @param passages where the entries of the two upper levels of maps stand, in the order of the text
public record Written(String text, List<Passage> passages) {

    public Written {
        passages = List.copyOf(passages);
    }
}
