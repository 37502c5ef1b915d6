package gantry.export.cloudformation;

import gantry.model.diagram.EdgeId;
import gantry.model.diagram.NodeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A finished template before it becomes text.
///
/// @param description one line
/// @param drawing     what the template remembers of the drawing
/// @param parameters  in the order in which they are asked for
/// @param conditions  by name
/// @param resources   in the order of the text
/// @param outputs     in the order of the text
record Template(
        String description,
        Block drawing,
        List<Parameter> parameters,
        Map<String, Object> conditions,
        List<Resource> resources,
        List<Output> outputs) {

    /// The newest and only version: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/format-version-structure.html
    private static final String VERSION = "2010-09-09";

    /// A text from the user that has it means these characters, not the value that they stand for in other texts.
    private static final String PSEUDO_PARAMETER = "${AWS::";

    /// The tree of the whole template.
    Map<String, Object> tree() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("AWSTemplateFormatVersion", VERSION);
        tree.put("Description", description);
        tree.put("Metadata", verbatim(metadata()));
        if (!parameters.isEmpty()) {
            var named = new LinkedHashMap<String, Object>();
            parameters.forEach(parameter -> named.put(parameter.name(), verbatim(parameter.facts())));
            tree.put("Parameters", named);
        }
        if (!conditions.isEmpty()) {
            tree.put("Conditions", data(conditions));
        }
        var named = new LinkedHashMap<String, Object>();
        resources.forEach(resource -> named.put(resource.logicalId(), data(resource.block(ownership(resource)))));
        tree.put("Resources", named);
        if (!outputs.isEmpty()) {
            var answers = new LinkedHashMap<String, Object>();
            outputs.forEach(output -> answers.put(
                    output.name(), data(Block.of("Description", output.description(), "Value", output.value()))));
            tree.put("Outputs", answers);
        }
        return tree;
    }

    private Block metadata() {
        Block metadata = Block.of("Gantry", drawing);
        if (!parameters.isEmpty()) {
            var groups = new LinkedHashMap<String, List<Object>>();
            parameters.forEach(parameter -> groups.computeIfAbsent(parameter.group(), group -> new ArrayList<>())
                    .add(parameter.name()));
            var list = new ArrayList<Object>();
            groups.forEach(
                    (group, names) -> list.add(Block.of("Label", Block.of("default", group), "Parameters", names)));
            metadata = Block.of(
                    "AWS::CloudFormation::Interface", Block.of("ParameterGroups", list), "Gantry", drawing);
        }
        return metadata;
    }

    private static Block ownership(Resource resource) {
        String key = switch (resource.owner().element()) {
            case NodeId _ -> "Node";
            case EdgeId _ -> "Edge";
        };
        String id = resource.owner().element().value();
        return Block.of("Gantry", Block.of(key, id, "Role", resource.owner().role()));
    }

    /// Blocks as plain data, where nothing is worked out.
    private static Object verbatim(Object value) {
        return switch (value) {
            case Block block -> verbatim(block.entries());
            case Map<?, ?> map -> {
                var copy = new LinkedHashMap<String, Object>();
                map.forEach((key, inner) -> copy.put((String) key, verbatim(inner)));
                yield copy;
            }
            case List<?> items -> items.stream().map(Template::verbatim).toList();
            default -> value;
        };
    }

    /// Blocks and intrinsics as plain data and tags.
    private static Object data(Object value) {
        return switch (value) {
            case String text when text.contains(PSEUDO_PARAMETER) ->
                Intrinsic.verbatim(text).spell(UnaryOperator.identity());
            case Block block -> data(block.entries());
            case Intrinsic intrinsic -> intrinsic.spell(Template::data);
            case Map<?, ?> map -> {
                var copy = new LinkedHashMap<String, Object>();
                map.forEach((key, inner) -> copy.put((String) key, data(inner)));
                yield copy;
            }
            case List<?> items -> items.stream().map(Template::data).toList();
            default -> value;
        };
    }
}
