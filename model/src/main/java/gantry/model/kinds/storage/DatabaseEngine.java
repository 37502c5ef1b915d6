package gantry.model.kinds.storage;

import gantry.model.kind.Option;

/// The program that runs a relational database.
///
/// Sources: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html (names),
/// https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_CommonTasks.Connect.html (ports)
public enum DatabaseEngine implements Option {
    POSTGRESQL("postgres", "PostgreSQL", 5432, false),
    MYSQL("mysql", "MySQL", 3306, false),
    MARIADB("mariadb", "MariaDB", 3306, false),
    AURORA_POSTGRESQL("aurora-postgresql", "Aurora PostgreSQL", 5432, true),
    AURORA_MYSQL("aurora-mysql", "Aurora MySQL", 3306, true);

    private final String value;
    private final String label;
    private final int port;
    private final boolean isAurora;

    DatabaseEngine(String value, String label, int port, boolean isAurora) {
        this.value = value;
        this.label = label;
        this.port = port;
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

    /// The TCP port on which it listens unless told otherwise.
    public int port() {
        return port;
    }

    /// Whether the database is a cluster with storage that its instances share.
    public boolean isAurora() {
        return isAurora;
    }
}
