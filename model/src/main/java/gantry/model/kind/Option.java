package gantry.model.kind;

/// One value of a [Choice]; implemented by the enum that lists the values.
public interface Option {

    /// The spelling in the file and, where the service has one, in its API, such as `FARGATE`.
    String value();

    /// The text that users see, such as `Fargate`.
    String label();
}
