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
import java.util.Optional;

/// Keeps data in memory for fast access; what is in it can be lost.
///
/// Source: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html
public final class Cache {

    public static final String ID = "aws.elasticache.cache";

    private static final String GUIDE = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/";
    private static final String API = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/";
    private static final String GROUP = "ReplicationGroup";

    public static final Property<CacheEngine> ENGINE = Property.of("engine", Choice.of(CacheEngine.class))
            .fallback(CacheEngine.VALKEY)
            .group("General")
            .about("Valkey speaks the language of Redis and costs less. Memcached knows plain keys and values only.")
            .source(GUIDE + "SelectEngine.html")
            .to(Target.CLOUDFORMATION, GROUP, "/Engine");

    public static final Property<String> ENGINE_VERSION = Property.of(
            "engineVersion", Text.matching("[0-9]+(\\.[0-9]+){0,2}", "a version such as 8.0"))
            .group("General")
            .about("The version, such as 8.0. Without one, the latest.")
            .source(GUIDE + "engine-versions.html")
            .to(Target.CLOUDFORMATION, GROUP, "/EngineVersion");

    public static final Property<String> NODE_TYPE = Property.of(
            "nodeType",
            Text.matching("cache\\.[a-z0-9-]+\\.[a-z0-9-]+", "a type such as cache.t4g.micro")
                    .suggest(List.of("cache.t4g.micro", "cache.t4g.small", "cache.m7g.large", "cache.r7g.large")))
            .fallback("cache.t4g.micro")
            .parameter()
            .group("Size")
            .about("Processors and memory of a node. Everything that is cached must fit into the memory of one node.")
            .source(GUIDE + "CacheNodes.SupportedTypes.html")
            .to(Target.CLOUDFORMATION, GROUP, "/CacheNodeType");

    /// Up to 5 replicas: https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html
    public static final Property<Long> REPLICAS = Property.of("replicas", Whole.between(0, 5))
            .fallback(1L)
            .visibleWhen(Condition.when(ENGINE, CacheEngine.VALKEY, CacheEngine.REDIS))
            .unit("replicas")
            .group("Availability")
            .about("Copies of the node that answer reads and take over when it fails.")
            .source(API + "API_CreateReplicationGroup.html")
            .to(Target.CLOUDFORMATION, GROUP, "/NumCacheClusters", oneMore());

    /// Up to 60 nodes: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/quota-limits.html
    public static final Property<Long> NODES = Property.of("nodes", Whole.between(1, 60))
            .fallback(2L)
            .visibleWhen(Condition.when(ENGINE, CacheEngine.MEMCACHED))
            .unit("nodes")
            .group("Availability")
            .about("Keys are spread over this many nodes. When one fails, what it held is lost.")
            .source(API + "API_CreateCacheCluster.html")
            .unbound(Target.CLOUDFORMATION, "written for Memcached, which is a resource of another type");

    public static final Property<Boolean> MULTI_AZ = Property.of("multiAz", new Flag())
            .title("Multi-AZ")
            .fallback(true)
            .visibleWhen(Condition.when(REPLICAS, 1L, 2L, 3L, 4L, 5L))
            .group("Availability")
            .about("The nodes stand in several Availability Zones, and a replica takes over by itself.")
            .source(GUIDE + "AutoFailover.html")
            .to(Target.CLOUDFORMATION, GROUP, "/MultiAZEnabled")
            .to(Target.CLOUDFORMATION, GROUP, "/AutomaticFailoverEnabled");

    public static final Property<Boolean> TRANSIT_ENCRYPTION = Property.of("transitEncryption", new Flag())
            .title("Encrypt on the way")
            .fallback(true)
            .group("Security")
            .about("Clients connect with TLS.")
            .source(GUIDE + "in-transit-encryption.html")
            .to(Target.CLOUDFORMATION, GROUP, "/TransitEncryptionEnabled");

    public static final Property<Boolean> REST_ENCRYPTION = Property.of("restEncryption", new Flag())
            .title("Encrypt on disk")
            .fallback(true)
            .visibleWhen(Condition.when(ENGINE, CacheEngine.VALKEY, CacheEngine.REDIS))
            .group("Security")
            .about("Keeps backups and swapped memory encrypted on disk. It can't be changed later.")
            .source(GUIDE + "at-rest-encryption.html")
            .to(Target.CLOUDFORMATION, GROUP, "/AtRestEncryptionEnabled");

    public static final Property<List<String>> SUBNETS = Subnets.property(GUIDE + "SubnetGroups.html");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Cache")
            .about("Keeps data in memory for fast access: Valkey, Redis or Memcached on ElastiCache.")
            .explain(
                    "Use it for what is read often and may be lost: sessions, pages, results of slow queries, counters. It "
                            + "takes load off a database and answers in less than a millisecond.",
                    "It is no place for the only copy of anything: keep that in a database or table. Without many repeated "
                            + "reads it only adds a part that can fail.",
                    "Everything fits into the memory of a node; when it is full, old entries go. Up to 5 replicas follow a node, "
                            + "on port 6379, or 11211 for Memcached.",
                    "You pay per node and hour, used or not, replicas included. Data between Availability Zones costs extra.")
            .source(GUIDE + "WhatIs.html")
            .category(Category.DATA)
            .icon("cache")
            .keywords("elasticache", "redis", "valkey", "memcached", "cache", "session", "in-memory", "key value")
            .properties(
                    ENGINE,
                    ENGINE_VERSION,
                    NODE_TYPE,
                    REPLICAS,
                    NODES,
                    MULTI_AZ,
                    TRANSIT_ENCRYPTION,
                    REST_ENCRYPTION,
                    SUBNETS)
            .fact(values -> values.value(ENGINE).label() + " · "
                    + values.value(NODE_TYPE).replaceFirst("^cache\\.", ""))
            .badges(sight -> isMultiAz(sight.values()) ? List.of(new Badge("MULTI-AZ")) : List.of())
            .inside(Containment.in(Vpc.ID, "1 parent", "references subnets"))
            .names(names(), "sessions")
            .from(Protects.ID, SecurityGroup.ID, Cardinality.in(0, Cardinality.MANY, "1..n"), "SecurityGroupIds")
            .fromEach(
                    Accesses.ID,
                    Accesses.USERS,
                    Accesses.MODES,
                    "application access (security group, not IAM)")
            .refuses(IamRole.accessed(ID))
            .resource(Target.CLOUDFORMATION, GROUP, "AWS::ElastiCache::ReplicationGroup")
            .resource(Target.CLOUDFORMATION, "Cluster", "AWS::ElastiCache::CacheCluster")
            .resource(Target.CLOUDFORMATION, "SubnetGroup", "AWS::ElastiCache::SubnetGroup")
            .resource(Target.CLOUDFORMATION, "SecurityGroup", "AWS::EC2::SecurityGroup")
            .build();

    private Cache() {}

    private static boolean isMultiAz(Values values) {
        long nodes = values.value(ENGINE) == CacheEngine.MEMCACHED
                ? values.value(NODES)
                : values.value(REPLICAS) + 1;
        return nodes > 1 && values.value(MULTI_AZ);
    }

    /// CloudFormation counts the node that writes, too.
    private static Conversion<Long> oneMore() {
        return new Conversion<>(
                replicas -> replicas + 1,
                json -> json instanceof Long nodes ? Optional.of(nodes - 1) : Optional.empty());
    }

    /// Source: https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html
    private static NameRule names() {
        return new NameRule(
                "[a-zA-Z](-?[a-zA-Z0-9]){0,39}",
                "1 to 40 letters, digits or '-', a letter at the start, no '--' and no '-' at the end",
                40,
                false,
                true,
                NameRule.Scope.REGION);
    }
}
