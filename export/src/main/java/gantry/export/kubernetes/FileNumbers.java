package gantry.export.kubernetes;

/// The numbers of files: a plain `kubectl apply -f` takes them in the order of their names.
public final class FileNumbers {

    public static final int NAMESPACE = 0;
    public static final int ACCOUNT = 10;
    public static final int CONFIGURATION = 20;
    public static final int WORKLOAD = 30;
    public static final int SERVICE = 40;
    public static final int EDGE = 50;
    public static final int SCALING = 60;
    public static final int NETWORK = 70;
    public static final int JOB = 80;

    private FileNumbers() {}
}
