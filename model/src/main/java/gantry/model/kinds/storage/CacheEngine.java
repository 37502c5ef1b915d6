package gantry.model.kinds.storage;

import gantry.model.kind.Option;

/// The program that runs a cache.
///
/// Source: https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html
public enum CacheEngine implements Option {
    VALKEY("valkey", "Valkey"),
    REDIS("redis", "Redis OSS"),
    MEMCACHED("memcached", "Memcached");

    private final String value;
    private final String label;

    CacheEngine(String value, String label) {
        this.value = value;
        this.label = label;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String label() {
        return label;
    }
}
