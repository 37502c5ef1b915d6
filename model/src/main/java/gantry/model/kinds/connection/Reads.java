package gantry.model.kinds.connection;

import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kinds.binding.Reasons;

/// The pods of a workload get the data of a ConfigMap or Secret.
///
/// Source: https://kubernetes.io/docs/concepts/configuration/configmap/#using-configmaps
public final class Reads {

    public static final String ID = "reads";

    private static final String PAGE = "https://kubernetes.io/docs/concepts/configuration/configmap/#using-configmaps";

    public static final Property<ReadingWay> WAY = Property.of("way", Choice.of(ReadingWay.class))
            .title("Read as")
            .fallback(ReadingWay.ENVIRONMENT)
            .about("Whether the containers see variables or files. Log-ins for registries serve only to pull images.")
            .source(PAGE)
            .unbound(Target.KUBERNETES, Reasons.PART_OF_ITS_ENDS);

    public static final Property<String> PREFIX = Property.of(
            "prefix", Text.matching("[A-Za-z_.-][A-Za-z0-9_.-]*", "letters, digits, '_', '.' or '-'"))
            .visibleWhen(Condition.when(WAY, ReadingWay.ENVIRONMENT))
            .about("Stands in front of each key in the names of the variables.")
            .source("https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/")
            .unbound(Target.KUBERNETES, Reasons.PART_OF_ITS_ENDS);

    public static final Property<String> MOUNT_PATH = Property.of(
            "mountPath", Text.matching("/[^\\s:]*", "a path such as /etc/settings"))
            .fallback("/etc/settings")
            .visibleWhen(Condition.when(WAY, ReadingWay.VOLUME))
            .about("The directory in which each key is a file.")
            .source("https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/")
            .unbound(Target.KUBERNETES, Reasons.PART_OF_ITS_ENDS);

    public static final Property<String> CONTAINER = Property.of(
            "container", Text.matching("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", "the name of a container"))
            .visibleWhen(Condition.when(WAY, ReadingWay.ENVIRONMENT, ReadingWay.VOLUME))
            .about("The container that gets the data. Without one, all containers of the workload do.")
            .source(PAGE)
            .unbound(Target.KUBERNETES, Reasons.PART_OF_ITS_ENDS);

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Reads", "reads", LineStyle.STRUCTURE)
            .about("The pods get the data from here when they start.", PAGE)
            .properties(WAY, PREFIX, MOUNT_PATH, CONTAINER)
            .label(Reads::label);

    private Reads() {}

    private static String label(Values values) {
        return switch (values.value(WAY)) {
            case ENVIRONMENT -> values.effective(PREFIX).map(prefix -> prefix + "*").orElse("");
            case VOLUME -> values.value(MOUNT_PATH);
            case IMAGE_PULL -> "image pull";
        };
    }
}
