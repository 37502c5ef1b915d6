package gantry.model.kind;

/// A heading of the palette; it also chooses the colour of icons and frame borders.
public enum Category {
    BOUNDARIES("Boundaries"),
    ECS("ECS"),
    REGISTRIES("Registries"),
    BALANCING("Load balancing"),
    EKS("EKS"),
    SERVERLESS("Serverless"),
    DATA("Data and messaging"),
    IDENTITY("Identity"),
    WHITEBOARD("Whiteboard");

    private final String title;

    Category(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
