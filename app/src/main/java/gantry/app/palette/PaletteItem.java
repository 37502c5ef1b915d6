package gantry.app.palette;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.NodeKind;
import java.util.List;
import java.util.stream.Stream;

/// Something that can be taken out of the palette.
public sealed interface PaletteItem {

    /// What the item is called where ids are kept or handed on; no two items share one.
    String id();

    /// What people read.
    String title();

    /// One or two sentences that say what it is.
    String summary();

    /// Further words that find it.
    List<String> words();

    /// The name of its glyph.
    String icon();

    /// A single element. Its id is that of the kind.
    record Element(NodeKind kind) implements PaletteItem {

        @Override
        public String id() {
            return kind.id();
        }

        @Override
        public String title() {
            return kind.title();
        }

        @Override
        public String summary() {
            return kind.about();
        }

        @Override
        public List<String> words() {
            return kind.keywords();
        }

        @Override
        public String icon() {
            return kind.icon();
        }
    }

    /// Several elements that belong together, ready connected.
    ///
    /// @param id must differ from the ids of all kinds
    record Pattern(String id, String title, String summary, List<String> words, String icon) implements PaletteItem {

        public Pattern {
            words = List.copyOf(words);
        }
    }

    /// A connection that may join anything, drawn freely. Its id is that of the kind of connection.
    record Arrow(ConnectionKind kind) implements PaletteItem {

        private static final List<String> WORDS = List.of("line", "connector", "annotation");

        @Override
        public String id() {
            return kind.id();
        }

        @Override
        public String title() {
            return kind.title();
        }

        @Override
        public String summary() {
            return kind.about();
        }

        @Override
        public List<String> words() {
            return Stream.concat(WORDS.stream(), Stream.of(kind.verb())).toList();
        }

        @Override
        public String icon() {
            return "arrow";
        }
    }
}
