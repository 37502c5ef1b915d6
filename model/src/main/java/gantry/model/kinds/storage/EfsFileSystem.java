package gantry.model.kinds.storage;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.Conversion;
import gantry.model.kind.Flag;
import gantry.model.kind.Json;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Spelling;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.Vpc;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A file system that many tasks, pods and functions use at the same time; its mount targets are derived.
///
/// Source: https://docs.aws.amazon.com/efs/latest/ug/whatisefs.html
public final class EfsFileSystem {

    public static final String ID = "aws.efs.file-system";

    /// The TCP port of NFS: https://docs.aws.amazon.com/efs/latest/ug/network-access.html
    public static final int PORT = 2049;

    private static final String GUIDE = "https://docs.aws.amazon.com/efs/latest/ug/";
    private static final String ROLE = "FileSystem";

    public static final Property<ThroughputMode> THROUGHPUT_MODE = Property.of(
            "throughputMode", Choice.of(ThroughputMode.class))
            .title("Throughput")
            .fallback(ThroughputMode.ELASTIC)
            .group("Files")
            .about("Elastic follows the load. Bursting grows with the stored data; provisioned is a fixed number.")
            .source(GUIDE + "performance.html")
            .to(Target.CLOUDFORMATION, ROLE, "/ThroughputMode");

    /// The range is from https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html
    public static final Property<Long> PROVISIONED_THROUGHPUT = Property
            .of("provisionedThroughput", Whole.between(1, 3414))
            .fallback(64L)
            .visibleWhen(Condition.when(THROUGHPUT_MODE, ThroughputMode.PROVISIONED))
            .unit("MiB per second")
            .group("Files")
            .about("So much can be read and written all the time.")
            .source(GUIDE + "API_CreateFileSystem.html")
            .to(Target.CLOUDFORMATION, ROLE, "/ProvisionedThroughputInMibps");

    public static final Property<ColdAfter> COLD_AFTER = Property.of("coldAfter", Choice.of(ColdAfter.class))
            .title("Move unread files after")
            .fallback(ColdAfter.DAYS_30)
            .group("Files")
            .about("Files that nobody reads for this long cost less to keep and more to read.")
            .source(GUIDE + "lifecycle-management-efs.html")
            .to(Target.CLOUDFORMATION, ROLE, "/LifecyclePolicies", lifecycle());

    public static final Property<Boolean> BACKUP = Property.of("backup", new Flag())
            .title("Daily backups")
            .fallback(true)
            .group("Files")
            .about("AWS Backup copies the files each day and keeps the copies for 35 days.")
            .source(GUIDE + "awsbackup.html")
            .to(Target.CLOUDFORMATION, ROLE, "/BackupPolicy/Status", Spelling.words("ENABLED", "DISABLED"));

    public static final Property<Boolean> ENCRYPTED = Property.of("encrypted", new Flag())
            .fallback(true)
            .group("Security")
            .about("Keeps the files encrypted on disk. It can't be changed later.")
            .source(GUIDE + "encryption-at-rest.html")
            .to(Target.CLOUDFORMATION, ROLE, "/Encrypted");

    public static final Property<List<String>> SUBNETS = Subnets.property(GUIDE + "accessing-fs.html");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("EFS file system")
            .about("A file system that many tasks, pods and functions mount at the same time, in several zones.")
            .explain(
                    "Use it when several containers or functions work on the same files, or when files must outlive a task: "
                            + "uploads of a web site, models, shared caches.",
                    "For objects that are written once and read over HTTPS a bucket is cheaper. A database wants a disk or a "
                            + "service of its own, not a shared file system.",
                    "It grows to petabytes by itself. One mount target per Availability Zone answers on TCP port 2049, and an "
                            + "operation takes a millisecond or more.",
                    "You pay per stored gigabyte and, in elastic mode, per gigabyte read and written. Unread files that were "
                            + "moved cost much less.")
            .source(GUIDE + "whatisefs.html")
            .category(Category.DATA)
            .icon("efs-file-system")
            .keywords("efs", "nfs", "file system", "shared files", "volume", "mount", "elastic file system", "storage",
                    "disk", "file share")
            .properties(THROUGHPUT_MODE, PROVISIONED_THROUGHPUT, COLD_AFTER, BACKUP, ENCRYPTED, SUBNETS)
            .fact(EfsFileSystem::fact)
            .inside(Containment.in(Vpc.ID, "1 parent", "references subnets"))
            // The name is the value of a tag: https://docs.aws.amazon.com/efs/latest/ug/API_Tag.html
            .names(NameRule.TAG, "shared-files")
            .from(Protects.ID, SecurityGroup.ID, Cardinality.ANY, "security groups of the mount targets (TCP 2049)")
            .refuses(IamRole.accessed(ID))
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::EFS::FileSystem")
            .resource(Target.CLOUDFORMATION, "MountTarget", "AWS::EFS::MountTarget")
            .resource(Target.CLOUDFORMATION, "AccessPoint", "AWS::EFS::AccessPoint")
            .resource(Target.CLOUDFORMATION, "SecurityGroup", "AWS::EC2::SecurityGroup")
            .build();

    private EfsFileSystem() {}

    private static String fact(Values values) {
        return values.value(THROUGHPUT_MODE).label().toLowerCase(Locale.ROOT)
                + (values.value(ENCRYPTED) ? " · encrypted" : " · not encrypted");
    }

    /// A list with one policy.
    private static Conversion<ColdAfter> lifecycle() {
        Choice<ColdAfter> choice = Choice.of(ColdAfter.class);
        return new Conversion<>(
                after -> Json.normal(List.of(Map.of("TransitionToIA", choice.write(after)))),
                json -> json instanceof List<?> policies
                        && policies.size() == 1
                        && policies.getFirst() instanceof Map<?, ?> policy
                        && policy.get("TransitionToIA") instanceof String after
                                ? choice.read(after)
                                : Optional.empty());
    }
}
