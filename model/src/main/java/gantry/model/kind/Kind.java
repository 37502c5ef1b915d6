package gantry.model.kind;

import java.util.List;
import java.util.Optional;

/// What nodes and connections have in common: an id, words for people and typed properties.
public interface Kind {

    /// The id in files, such as `aws.ecs.service`; never changed once released.
    String id();

    /// Rises by one with every migration of the kind's properties.
    int version();

    /// The name that users read, such as `ECS service`.
    String title();

    /// One or two sentences that say what it is.
    String about();

    /// The address of the official page; empty for what only Gantry knows.
    String source();

    List<Property<?>> properties();

    /// False for a kind that this program doesn't know and keeps unchanged.
    boolean isKnown();

    /// True for what is only drawn: it is never checked and never exported.
    boolean isAnnotation();

    /// The property called `name`, for code that has a name from outside: files, messages, the command line.
    default Optional<Property<?>> property(String name) {
        return properties().stream().filter(property -> property.name().equals(name)).findFirst();
    }
}
