package gantry.model.format;

import gantry.model.kind.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// JSON data that remembers where it stood in the file; lines and columns start at 1.
sealed interface Tree {

    int line();

    int column();

    /// The same as plain data in the normal form of [Json].
    Object data();

    record Fields(Map<String, Tree> members, int line, int column) implements Tree {

        @Override
        public Object data() {
            var plain = new LinkedHashMap<String, Object>();
            members.forEach((name, member) -> plain.put(name, member.data()));
            return Json.normal(plain);
        }
    }

    record Items(List<Tree> items, int line, int column) implements Tree {

        @Override
        public Object data() {
            return items.stream().map(Tree::data).toList();
        }
    }

    record Leaf(Object data, int line, int column) implements Tree {}
}
