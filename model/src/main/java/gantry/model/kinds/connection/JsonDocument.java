package gantry.model.kinds.connection;

import gantry.model.kind.Text;
import java.util.List;

/// Text that AWS reads as a JSON object, such as an event pattern or a filter policy.
///
/// Only the braces around it are looked at: what stands in them is AWS's language, and its messages are better.
public final class JsonDocument {

    private JsonDocument() {}

    public static Text upTo(int characters) {
        return new Text("(?s)\\s*\\{.*\\}\\s*", "a JSON object, from { to }", characters, true, List.of());
    }
}
