package gantry.model.kinds.ecs;

import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;

/// A device of the instance that a container may use.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Device.html
public final class Device {

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Device.html";
    private static final Text PATH = Text.matching("/.*", "an absolute path such as /dev/fuse");

    public static final Property<String> HOST_PATH = Property.of("hostPath", PATH)
            .required()
            .about("The device on the instance.")
            .source(PAGE);

    public static final Property<String> CONTAINER_PATH = Property.of("containerPath", PATH)
            .about("Where the container sees it. Without a path, in the same place.")
            .source(PAGE);

    public static final Structure TYPE = Structure.of(HOST_PATH, CONTAINER_PATH);

    private Device() {}
}
