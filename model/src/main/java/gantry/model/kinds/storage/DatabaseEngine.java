package gantry.model.kinds.storage;

import gantry.model.kind.Option;

/// The program that runs a relational database.
///
/// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
public enum DatabaseEngine implements Option {
    POSTGRESQL("postgres", "PostgreSQL", false),
    MYSQL("mysql", "MySQL", false),
    MARIADB("mariadb", "MariaDB", false),
    AURORA_POSTGRESQL("aurora-postgresql", "Aurora PostgreSQL", true),
    AURORA_MYSQL("aurora-mysql", "Aurora MySQL", true);

    private final String value;
    private final String label;
    private final boolean isAurora;

    DatabaseEngine(String value, String label, boolean isAurora) {
        this.value = value;
        this.label = label;
        this.isAurora = isAurora;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether the database is a cluster with storage that its instances share.
    public boolean isAurora() {
        return isAurora;
    }
}
