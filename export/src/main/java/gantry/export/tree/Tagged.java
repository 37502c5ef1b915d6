package gantry.export.tree;

import java.util.Map;

/// A value with a short spelling behind a YAML tag and a long one for where tags can't stand, such as `!Ref Web` and
/// `{"Ref": "Web"}`.
///
/// @param tag   the YAML tag with its `!`
/// @param brief what follows the tag
/// @param full  the long spelling, as a map with one entry
public record Tagged(String tag, Object brief, Map<String, Object> full) {

    public Tagged {
        if (!tag.startsWith("!") || full.size() != 1) {
            throw new IllegalArgumentException("not a tagged value: " + tag + " " + full);
        }
    }
}
