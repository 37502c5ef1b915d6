package gantry.model.kinds.storage;

import gantry.model.kind.Option;

/// The program that runs a cache.
///
/// Sources: https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html (names),
/// https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/accessing-elasticache.html (ports)
public enum CacheEngine implements Option {
    VALKEY("valkey", "Valkey", 6379),
    REDIS("redis", "Redis OSS", 6379),
    MEMCACHED("memcached", "Memcached", 11_211);

    private final String value;
    private final String label;
    private final int port;

    CacheEngine(String value, String label, int port) {
        this.value = value;
        this.label = label;
        this.port = port;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String label() {
        return label;
    }

    /// The TCP port on which it listens unless told otherwise.
    public int port() {
        return port;
    }
}
