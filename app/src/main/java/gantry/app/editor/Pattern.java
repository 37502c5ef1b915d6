package gantry.app.editor;

import gantry.model.diagram.Fragment;
import java.util.List;

/// A ready composition that can be put into a drawing, such as a service behind a load balancer.
///
/// @param id       the name of its folder among the samples
/// @param about    one sentence
/// @param icon     the name of its glyph
/// @param words    further words that find it
/// @param fragment what it consists of
public record Pattern(String id, String title, String about, String icon, List<String> words, Fragment fragment) {

    public Pattern {
        words = List.copyOf(words);
    }
}
