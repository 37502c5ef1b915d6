package gantry.model.kinds.storage;

import gantry.model.kind.Badge;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.Conversion;
import gantry.model.kind.Flag;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.Vpc;
import java.util.List;
import java.util.stream.Stream;

/// A relational database that AWS runs, as RDS instance or Aurora cluster; its password never stands in a drawing.
///
/// Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html
public final class Database {

    public static final String ID = "aws.rds.database";

    private static final String GUIDE = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/";
    private static final String AURORA_GUIDE = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/";
    private static final String API = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html";
    private static final String INSTANCE = "Instance";
    private static final String CLUSTER = "Cluster";

    public static final Property<DatabaseEngine> ENGINE = Property.of("engine", Choice.of(DatabaseEngine.class))
            .fallback(DatabaseEngine.POSTGRESQL)
            .group("General")
            .about("The program that answers. It decides the port, too. Aurora keeps six copies of the data in three zones.")
            .source(API)
            .to(Target.CLOUDFORMATION, INSTANCE, "/Engine")
            .to(Target.CLOUDFORMATION, CLUSTER, "/Engine");

    public static final Property<String> ENGINE_VERSION = Property.of(
            "engineVersion", Text.matching("[0-9][0-9A-Za-z._-]{0,40}", "a version such as 17 or 8.4"))
            .group("General")
            .about("The version, such as 17. Without one, the default of the Region.")
            .source(API)
            .to(Target.CLOUDFORMATION, INSTANCE, "/EngineVersion")
            .to(Target.CLOUDFORMATION, CLUSTER, "/EngineVersion");

    public static final Property<String> INSTANCE_CLASS = Property.of(
            "instanceClass",
            Text.matching("db\\.[a-z0-9-]+(\\.[a-z0-9-]+)+", "a class such as db.t4g.medium")
                    .suggest(List.of("db.t4g.micro", "db.t4g.medium", "db.m7g.large", "db.r7g.large", "db.r7g.xlarge")))
            .fallback("db.t4g.medium")
            .parameter()
            .group("Size")
            .about("Processors and memory of an instance. Classes with a g after the number run on Graviton.")
            .source(GUIDE + "Concepts.DBInstanceClass.html")
            .to(Target.CLOUDFORMATION, INSTANCE, "/DBInstanceClass");

    /// The range is from https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
    public static final Property<Long> STORAGE = Property.of("storage", Whole.between(20, 65_536))
            .fallback(20L)
            .visibleWhen(notAurora())
            .unit("GiB")
            .group("Size")
            .about("Disk space; it can grow later, not shrink. Aurora grows by itself.")
            .source(API)
            .to(Target.CLOUDFORMATION, INSTANCE, "/AllocatedStorage", Conversion.wholeAsText());

    public static final Property<Boolean> MULTI_AZ = Property.of("multiAz", new Flag())
            .title("Multi-AZ")
            .fallback(true)
            .visibleWhen(notAurora())
            .group("Availability")
            .about("A copy in a second Availability Zone takes over when the first fails. It answers no queries.")
            .source(GUIDE + "Concepts.MultiAZ.html")
            .to(Target.CLOUDFORMATION, INSTANCE, "/MultiAZ");

    /// One writer and up to 15 readers: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Replication.html
    public static final Property<Long> INSTANCES = Property.of("instances", Whole.between(1, 16))
            .fallback(2L)
            .visibleWhen(Condition.when(ENGINE, DatabaseEngine.AURORA_POSTGRESQL, DatabaseEngine.AURORA_MYSQL))
            .unit("instances")
            .group("Availability")
            .about("One writes, the others read and take over when it fails. Two is the least that survives a failure.")
            .source(AURORA_GUIDE + "Aurora.Replication.html")
            .unbound(Target.CLOUDFORMATION, "a resource for each instance");

    /// The range is from https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
    public static final Property<Long> BACKUP_RETENTION = Property.of("backupRetention", Whole.between(1, 35))
            .fallback(7L)
            .unit("days")
            .group("Availability")
            .about("The data can be restored as it was at any second of this many days.")
            .source(GUIDE + "USER_WorkingWithAutomatedBackups.BackupRetention.html")
            .to(Target.CLOUDFORMATION, INSTANCE, "/BackupRetentionPeriod")
            .to(Target.CLOUDFORMATION, CLUSTER, "/BackupRetentionPeriod");

    public static final Property<Boolean> DELETION_PROTECTION = Property.of("deletionProtection", new Flag())
            .fallback(true)
            .group("Availability")
            .about("Keeps the database from being deleted by mistake; a stack with it can't be deleted either.")
            .source(GUIDE + "USER_DeleteInstance.html")
            .to(Target.CLOUDFORMATION, INSTANCE, "/DeletionProtection")
            .to(Target.CLOUDFORMATION, CLUSTER, "/DeletionProtection");

    public static final Property<Boolean> ENCRYPTED = Property.of("encrypted", new Flag())
            .fallback(true)
            .group("Security")
            .about("Keeps the data encrypted on disk. It can't be changed later.")
            .source(GUIDE + "Overview.Encryption.html")
            .to(Target.CLOUDFORMATION, INSTANCE, "/StorageEncrypted")
            .to(Target.CLOUDFORMATION, CLUSTER, "/StorageEncrypted");

    /// The pattern is from https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
    public static final Property<String> USER_NAME = Property.of(
            "userName",
            Text.matching("[a-zA-Z][a-zA-Z0-9_]{0,15}", "1 to 16 letters, digits or '_', a letter at the start"))
            .fallback("dbadmin")
            .group("Security")
            .about("The user who may do everything. Words of the engine such as admin aren't always free.")
            .source(API)
            .to(Target.CLOUDFORMATION, INSTANCE, "/MasterUsername")
            .to(Target.CLOUDFORMATION, CLUSTER, "/MasterUsername");

    public static final Property<Boolean> MANAGED_PASSWORD = Property.of("managedPassword", new Flag())
            .title("Password in Secrets Manager")
            .fallback(true)
            .group("Security")
            .about("Secrets Manager makes the password, keeps it and changes it every 7 days. Nobody has to see it.")
            .source(GUIDE + "rds-secrets-manager.html")
            .to(Target.CLOUDFORMATION, INSTANCE, "/ManageMasterUserPassword")
            .to(Target.CLOUDFORMATION, CLUSTER, "/ManageMasterUserPassword");

    public static final Property<List<String>> SUBNETS = Subnets.property(
            GUIDE + "USER_VPC.WorkingWithRDSInstanceinaVPC.html");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Database")
            .about("A relational database that AWS runs: PostgreSQL, MySQL, MariaDB or Aurora.")
            .explain(
                    "Use it for data with relations and questions that change: orders, accounts, content. AWS installs, backs "
                            + "up and replaces the machine; you keep SQL.",
                    "For lookups by one key at any size a DynamoDB table needs no machine. Don't run a database in a container "
                            + "of a service: tasks come and go, and its files with them.",
                    "It needs subnets in two Availability Zones and lets in who its security group allows, on port 5432 or "
                            + "3306. A change of class restarts it. Oracle and SQL Server aren't offered here.",
                    "You pay per instance and hour, used or not, twice for Multi-AZ, and per gigabyte of storage and old "
                            + "backups. Aurora also counts input and output.")
            .source(GUIDE + "Welcome.html")
            .category(Category.DATA)
            .icon("database")
            .keywords("rds", "aurora", "postgres", "postgresql", "mysql", "mariadb", "sql", "relational", "database",
                    "db", "transactions")
            .properties(
                    ENGINE,
                    ENGINE_VERSION,
                    INSTANCE_CLASS,
                    STORAGE,
                    MULTI_AZ,
                    INSTANCES,
                    BACKUP_RETENTION,
                    DELETION_PROTECTION,
                    ENCRYPTED,
                    USER_NAME,
                    MANAGED_PASSWORD,
                    SUBNETS)
            .size(224, 64)
            .fact(values -> values.value(ENGINE).label() + " · "
                    + values.value(INSTANCE_CLASS).replaceFirst("^db\\.", ""))
            .badges(sight -> badges(sight.values()))
            .inside(Containment.in(Vpc.ID, "1 parent", "references subnets"))
            .names(names(), "orders-db")
            .from(Protects.ID, SecurityGroup.ID, Cardinality.in(0, Cardinality.MANY, "1..n"), "VPCSecurityGroups")
            .fromEach(
                    Accesses.ID,
                    Accesses.USERS,
                    Accesses.MODES,
                    "application access (security group, not IAM)")
            .refuses(IamRole.accessed(ID))
            .resource(Target.CLOUDFORMATION, INSTANCE, "AWS::RDS::DBInstance")
            .resource(Target.CLOUDFORMATION, CLUSTER, "AWS::RDS::DBCluster")
            .resource(Target.CLOUDFORMATION, "SubnetGroup", "AWS::RDS::DBSubnetGroup")
            .resource(Target.CLOUDFORMATION, "SecurityGroup", "AWS::EC2::SecurityGroup")
            .build();

    private Database() {}

    private static Condition notAurora() {
        return Condition.when(ENGINE, DatabaseEngine.POSTGRESQL, DatabaseEngine.MYSQL, DatabaseEngine.MARIADB);
    }

    private static List<Badge> badges(Values values) {
        boolean isAurora = values.value(ENGINE).isAurora();
        boolean isMultiAz = isAurora ? values.value(INSTANCES) > 1 : values.value(MULTI_AZ);
        return Stream.of(isAurora ? "AURORA" : "", isMultiAz ? "MULTI-AZ" : "")
                .filter(word -> !word.isEmpty())
                .map(Badge::new)
                .toList();
    }

    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
    private static NameRule names() {
        return new NameRule(
                "[a-zA-Z](-?[a-zA-Z0-9]){0,62}",
                "1 to 63 letters, digits or '-', a letter at the start, no '--' and no '-' at the end",
                63,
                false,
                true,
                NameRule.Scope.REGION);
    }
}
