package gantry.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who speaks when a general rule, which silences all others, and a more exact one find fault with the same things.
class ExactRuleTest {

    private static final RuleInfo GENERAL = info("general/all").silencing(RuleInfo.EVERY_RULE);
    private static final RuleInfo EXACT = info("exact/one").silencing("general/all");
    private static final RuleInfo OTHER = info("other/one");

    private final Diagram diagram = twoNodes();

    @Test
    void theExactRuleSpeaksWhereBothMeanTheSameElement() {
        assertEquals(List.of("exact/one"), said(atEdge(GENERAL), atEdge(EXACT), atEdge(OTHER)));
    }

    @Test
    void theGeneralRuleSpeaksWhereTheExactOneMeansAnEnd() {
        assertEquals(List.of("exact/one", "general/all"), said(atEdge(GENERAL), atNode(EXACT), atEdge(OTHER)));
    }

    @Test
    void theGeneralRuleSilencesAllOthers() {
        assertEquals(List.of("general/all"), said(atEdge(GENERAL), atEdge(OTHER)));
        assertEquals(List.of("general/all", "other/one"), said(atEdge(GENERAL), atNode(OTHER)));
    }

    private List<String> said(Rule... rules) {
        return new Checker(Kinds.catalogue(), List.of(rules), Clock.systemUTC())
                .run(diagram, new CancelToken()).problems().stream()
                .map(problem -> problem.rule().id())
                .toList();
    }

    private static RuleInfo info(String id) {
        return RuleInfo.of(id, id, Severity.ERROR, "Why.", "https://docs.aws.amazon.com/");
    }

    private record Saying(RuleInfo info, boolean isAtEdge) implements Rule {

        @Override
        public void check(CheckContext context, Report report) {
            Edge edge = context.diagram().require(new EdgeId("e"));
            Node from = context.diagram().require(edge.from());
            (isAtEdge ? report.at(edge).with(from) : report.at(from)).say("Found.");
        }
    }

    private static Rule atEdge(RuleInfo info) {
        return new Saying(info, true);
    }

    private static Rule atNode(RuleInfo info) {
        return new Saying(info, false);
    }

    private static Diagram twoNodes() {
        Diagram empty = Diagram.empty("two", "Two");
        var draft = new Draft(empty).put(node("a")).put(node("b"));
        draft.put(Edge.of(new EdgeId("e"), "annotation", new NodeId("a"), new NodeId("b")));
        return empty.apply(draft.diff());
    }

    private static Node node(String id) {
        var placement = new Placement(NodeId.CANVAS, new Bounds(0, 0, 100, 60), 0);
        return new Node(new NodeId(id), "whiteboard.box", id, placement, Values.EMPTY, List.of());
    }
}
