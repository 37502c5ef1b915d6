package gantry.export.cli;

/// For whom a command prints.
enum OutputFormat {
    /// For people.
    TEXT,
    /// For programs; the shape is a stable contract.
    JSON
}
