package gantry.app.inspector;

import gantry.model.check.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The steps of a [FieldPath]: `portMappings[0].hostPort` is `portMappings`, `0`, `hostPort`.
final class FieldSteps {

    private static final Pattern STEP = Pattern.compile("\\[([^\\]]*)\\]|([^.\\[]+)");

    private FieldSteps() {}

    static List<String> of(FieldPath path) {
        var steps = new ArrayList<String>();
        Matcher step = STEP.matcher(path.text());
        while (step.find()) {
            String inBrackets = step.group(1);
            steps.add(inBrackets == null ? step.group(2) : inBrackets);
        }
        return List.copyOf(steps);
    }

    /// The steps after the first one.
    static List<String> rest(List<String> steps) {
        return steps.isEmpty() ? steps : steps.subList(1, steps.size());
    }
}
