package gantry.model.format;

/// Which versions of the file format exist.
public final class FormatVersion {

    /// The word that marks a file as one of ours.
    public static final String FORMAT = "gantry";

    /// The version that is written.
    public static final long CURRENT = 1;

    /// Files are named `name.gantry.json`.
    public static final String SUFFIX = ".gantry.json";

    /// The most bytes that are read; far above 10,000 nodes, far below what exhausts memory.
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private FormatVersion() {}
}
