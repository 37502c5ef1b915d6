package gantry.app.tool.connect;

import gantry.app.text.Texts;
import gantry.app.tool.Workbench;
import gantry.model.diagram.ConnectionRules;
import gantry.model.diagram.ConnectionRules.Allowed;
import gantry.model.diagram.ConnectionRules.Refused;
import gantry.model.diagram.ConnectionRules.Reversed;
import gantry.model.diagram.ConnectionRules.Verdict;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// Says what a connection under the pointer would be. A reversed one is promised only when it can really be drawn.
final class Judge {

    private static final Texts TEXTS = Texts.of(Judge.class);

    private final ConnectionRules rules;
    private final Diagram diagram;

    Judge(Workbench bench, Diagram diagram) {
        this.rules = bench.connections();
        this.diagram = diagram;
    }

    Verdict judge(NodeId from, NodeId to) {
        Verdict verdict = rules.judge(diagram, from, to);
        if (!(verdict instanceof Reversed)) {
            return verdict;
        }
        return switch (rules.judge(diagram, to, from)) {
            case Allowed(var rows) -> new Reversed(rows);
            case Refused refused -> refused;
            case Reversed reversed -> reversed;
        };
    }

    /// Where a connection from `from` may end, in either direction.
    ///
    /// @param shown what can be seen: what is hidden can't be aimed at
    Set<NodeId> legalFrom(NodeId from, Collection<Node> shown) {
        var legal = new LinkedHashSet<NodeId>();
        for (Node node : shown) {
            if (!(judge(from, node.id()) instanceof Refused)) {
                legal.add(node.id());
            }
        }
        return Collections.unmodifiableSet(legal);
    }

    /// A refusal in one line, with the legal way where there is one.
    static String text(Refused refused) {
        return refused.path().isEmpty()
                ? refused.reason()
                : TEXTS.get("refused.way", refused.reason(), refused.path());
    }
}
