package gantry.export.tree;

import java.util.ArrayList;
import java.util.List;

/// Text that grows and knows its line number; belongs to one run of a writer.
final class Lines {

    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private int line = 1;

    /// Appends a piece of a line.
    Lines add(String piece) {
        text.append(piece);
        return this;
    }

    Lines indent(int spaces) {
        text.repeat(' ', spaces);
        return this;
    }

    Lines endLine() {
        text.append('\n');
        line++;
        return this;
    }

    /// The number of the line that is being written.
    int line() {
        return line;
    }

    /// Reserves the place of a passage, so that passages stand in the order of their first lines.
    int open(String path) {
        passages.add(new Passage(path, line, line));
        return passages.size() - 1;
    }

    void close(int passage, int last) {
        Passage open = passages.get(passage);
        passages.set(passage, new Passage(open.path(), open.first(), last));
    }

    Written written() {
        return new Written(text.toString(), passages);
    }
}
