package gantry.model.kinds.kubernetes;

import gantry.model.kind.Flag;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;

/// A directory of the node that the containers of a pod see.
///
/// Source: https://kubernetes.io/docs/concepts/storage/volumes/#hostpath
public final class HostPath {

    private static final String PAGE = "https://kubernetes.io/docs/concepts/storage/volumes/#hostpath";
    private static final Text DIRECTORY = Text.matching("/[^\\s:]*", "a path such as /var/log");

    public static final Property<String> PATH = Property.of("path", DIRECTORY)
            .title("Path on the node")
            .required()
            .about("The directory or file of the node.")
            .source(PAGE);

    public static final Property<String> MOUNT_PATH = Property.of("mountPath", DIRECTORY)
            .title("Path in the containers")
            .about("Where the containers see it. Without one, at the same path.")
            .source(PAGE);

    public static final Property<Boolean> READ_ONLY = Property.of("readOnly", new Flag())
            .fallback(true)
            .about("Keeps the containers from changing files of the node.")
            .source(PAGE);

    public static final Structure TYPE = Structure.of(PATH, MOUNT_PATH, READ_ONLY);

    private HostPath() {}
}
