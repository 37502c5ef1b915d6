package gantry.model.check.rules.general;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.ValuePath;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Judges the names of ports, which are no nodes but must differ within their task definition all the same.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html
final class PortNames {

    private PortNames() {}

    static void judge(CheckContext context, Report report) {
        for (Node definition : context.nodes(TaskDefinition.ID)) {
            Map<String, Node> first = new HashMap<>();
            for (Node container : context.topology().containers(definition)) {
                List<Values> mappings = container.values().effective(Container.PORT_MAPPINGS).orElse(List.of());
                for (int index = 0; index < mappings.size(); index++) {
                    Optional<String> name = mappings.get(index).get(PortMapping.NAME);
                    Node holder = name.isEmpty() ? null : first.putIfAbsent(name.get(), container);
                    if (holder != null) {
                        say(context, report, holder, container, index, name.get());
                    }
                }
            }
        }
    }

    private static void say(
            CheckContext context, Report report, Node holder, Node container, int index, String name) {
        ValuePath path = ValuePath.of(Container.PORT_MAPPINGS.name()).item(index).child(PortMapping.NAME.name());
        report.at(container, path.field())
                .with(holder)
                .fix(Fixes.change("Remove the name of the port", container.id(), path::remove))
                .say("Another port of " + Wording.full(context, holder) + " is called " + Wording.quoted(name)
                        + " as well; names of ports must be unique within their task definition.");
    }
}
