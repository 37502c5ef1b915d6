package gantry.model.check;

import java.util.Optional;
import java.util.stream.Stream;

/// What rules are about: the part of their ids before the slash.
public enum Family {
    GENERAL("general", "Any element"),
    FIELD("field", "Values"),
    ECS("ecs", "Amazon ECS"),
    ELB("elb", "Load balancing"),
    SCALING("scaling", "Auto scaling"),
    ECR("ecr", "Container registries"),
    IAM("iam", "Roles and permissions"),
    EKS("eks", "Amazon EKS"),
    KUBERNETES("kubernetes", "Kubernetes objects"),
    LAMBDA("lambda", "AWS Lambda"),
    TRIGGER("trigger", "Triggers and event sources"),
    NETWORK("network", "Networks"),
    PRACTICE("practice", "Good practice"),
    FACTS("facts", "Facts of Gantry"),
    INTERNAL("internal", "Faults of Gantry");

    private final String id;
    private final String title;

    Family(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public String id() {
        return id;
    }

    /// A few words for people.
    public String title() {
        return title;
    }

    public static Optional<Family> find(String id) {
        return Stream.of(values()).filter(family -> family.id.equals(id)).findFirst();
    }
}
