package gantry.model.kinds.ecs;

import gantry.model.kind.MemorySize;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;

/// A directory of a container that is kept in memory.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html
public final class Tmpfs {

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html";

    public static final Property<String> CONTAINER_PATH = Property.of(
            "containerPath", Text.matching("/.*", "an absolute path such as /run"))
            .required()
            .about("The directory in the container.")
            .source(PAGE);

    public static final Property<Long> SIZE = Property.of("size", MemorySize.between(1, 1_000_000))
            .fallback(64L)
            .unit("MiB")
            .about("The most that may be kept there.")
            .source(PAGE);

    public static final Structure TYPE = Structure.of(CONTAINER_PATH, SIZE);

    private Tmpfs() {}
}
