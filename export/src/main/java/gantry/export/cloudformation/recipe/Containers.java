package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Names;
import gantry.export.cloudformation.Plan;
import gantry.model.diagram.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The container definitions inside an exported task definition.
final class Containers {

    private static final String LIST = "/ContainerDefinitions";

    private Containers() {}

    /// The containers by id, so that moving one on the canvas changes nothing.
    static List<Node> of(Plan plan, Node taskDefinition) {
        return plan.topology().containers(taskDefinition).stream()
                .sorted(Comparator.comparing(Node::id))
                .toList();
    }

    /// What ECS calls a container.
    static String name(Node container) {
        String name = container.name().replaceAll("[^A-Za-z0-9_-]+", "-");
        return name.replace("-", "").isEmpty() ? Names.slug(container.id().value(), 60) : name;
    }

    /// The definitions of all containers; empty when the task definition was left out.
    static List<Block> definitions(Plan plan, Node taskDefinition) {
        return plan.primary(taskDefinition).stream()
                .flatMap(resource -> resource.properties().list(LIST).stream())
                .map(Block.class::cast)
                .toList();
    }

    /// The definition of one container; empty when its task definition was left out.
    static Optional<Block> definition(Plan plan, Node container) {
        return plan.topology().owner(container).flatMap(taskDefinition -> {
            int index = of(plan, taskDefinition).indexOf(container);
            List<Block> all = definitions(plan, taskDefinition);
            return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
        });
    }

    /// The ports on which a container listens, in the order of its mappings.
    static List<Long> ports(Block definition) {
        return definition.list("/PortMappings").stream()
                .map(mapping -> ((Block) mapping).get("/ContainerPort").orElseThrow())
                .map(Long.class::cast)
                .toList();
    }

    /// The mapping for a port.
    static Optional<Block> mapping(Block definition, long port) {
        return definition.list("/PortMappings").stream()
                .map(Block.class::cast)
                .filter(mapping -> mapping.get("/ContainerPort").equals(Optional.of(port)))
                .findFirst();
    }

    /// Adds an environment variable unless one of that name is set.
    static void environment(Block definition, String name, Object value) {
        if (!hasVariable(definition, name)) {
            definition.add("/Environment", Block.of("Name", name, "Value", value));
        }
    }

    /// Whether there is a variable of that name, plain or secret: ECS refuses a second one.
    static boolean hasVariable(Block definition, String name) {
        return Stream.concat(definition.list("/Environment").stream(), definition.list("/Secrets").stream())
                .anyMatch(each -> name.equals(nameOf(each)));
    }

    private static Object nameOf(Object variable) {
        return switch (variable) {
            case Block block -> block.get("/Name").orElse("");
            case Map<?, ?> map -> String.valueOf(map.get("Name"));
            default -> "";
        };
    }
}
