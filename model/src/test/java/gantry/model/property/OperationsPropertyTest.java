package gantry.model.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Frames;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Perspective;
import gantry.model.diagram.SampleKinds;
import gantry.model.diagram.StaleDiffException;
import gantry.model.diagram.Trait;
import gantry.model.format.DiagramFile;
import gantry.model.geometry.Bounds;
import gantry.model.kind.NameRule;
import gantry.model.kind.Shape;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What holds for every sequence of edits, whatever it is.
final class OperationsPropertyTest {

    private static final int SEQUENCES = 2000;
    private static final int LONGEST = 40;

    private final Diagram empty = Diagram.empty("random", "Title 0");

    private record Run(Diagram end, List<Diff> diffs) {}

    private Run run(List<Command> commands) {
        Diagram diagram = empty;
        var diffs = new ArrayList<Diff>();
        for (Command command : commands) {
            Diff diff = command.run(diagram);
            diagram = diagram.apply(diff);
            diffs.add(diff);
        }
        return new Run(diagram, diffs);
    }

    private void always(Consumer<Run> statement) {
        RandomSequences.check(SEQUENCES, LONGEST, Command::random, commands -> statement.accept(run(commands)));
    }

    @Test
    void undoingEveryEditLeadsBackToTheStart() {
        always(run -> {
            Diagram diagram = run.end();
            for (Diff diff : run.diffs().reversed()) {
                diagram = diagram.apply(diff.inverse());
            }
            assertEquals(empty, diagram);
        });
    }

    @Test
    void squashedEditsDoTheSameAsSingleOnes() {
        always(run -> {
            Diff all = run.diffs().stream().reduce(Diff.NONE, Diff::then);
            assertEquals(run.end(), empty.apply(all));
            assertEquals(empty, run.end().apply(all.inverse()));
        });
    }

    @Test
    void savingAndLoadingGivesTheSameDiagram() {
        var file = new DiagramFile(SampleKinds.CATALOGUE);
        always(run -> {
            byte[] text = file.write(run.end()).getBytes(StandardCharsets.UTF_8);
            assertEquals(Optional.of(run.end()), file.read("random.gantry.json", text).diagram());
        });
    }

    @Test
    void anEditIsRefusedTheSecondTime() {
        always(run -> {
            Diff last = run.diffs().getLast();
            if (!last.isEmpty()) {
                assertThrows(StaleDiffException.class, () -> run.end().apply(last));
            }
        });
    }

    @Test
    void framesAlwaysHoldTheirChildren() {
        always(run -> {
            for (Node node : run.end().nodes()) {
                if (!node.parent().equals(NodeId.CANVAS)) {
                    Node frame = run.end().require(node.parent());
                    Shape shape = SampleKinds.CATALOGUE.node(frame.kind()).shape();
                    Bounds room = Frames.around(Perspective.extent(node, SampleKinds.CATALOGUE), shape);
                    assertTrue(frame.bounds().contains(room), node + " in " + frame);
                }
            }
        });
    }

    @Test
    void lookingTwiceShowsTheSame() {
        always(run -> {
            Diagram shown = Perspective.of(run.end(), SampleKinds.CATALOGUE);
            assertEquals(shown, Perspective.of(shown, SampleKinds.CATALOGUE));
            assertTrue(shown.nodes().stream().allMatch(node -> run.end().node(node.id()).isPresent()));
        });
    }

    @Test
    void lockedNodesOnTheCanvasNeverMove() {
        RandomSequences.check(SEQUENCES, LONGEST, Command::random, commands -> {
            Diagram diagram = empty;
            for (Command command : commands) {
                Diagram before = diagram;
                Diagram after = before.apply(command.run(before));
                before.nodes().stream()
                        .filter(node -> node.is(Trait.LOCKED) && node.parent().equals(NodeId.CANVAS))
                        .filter(node -> !SampleKinds.CATALOGUE.node(node.kind()).shape().holdsChildren())
                        .forEach(node -> assertEquals(
                                node.bounds(),
                                after.node(node.id()).map(Node::bounds).orElse(node.bounds()),
                                command.toString()));
                diagram = after;
            }
        });
    }

    @Test
    void lockedNodesKeepTheirSizeWhileNothingIsAddedToThem() {
        List<Command.Verb> shifting = List.of(
                Command.Verb.MOVE, Command.Verb.RESIZE, Command.Verb.ALIGN, Command.Verb.SPREAD);
        RandomSequences.check(SEQUENCES, LONGEST, Command::random, commands -> {
            Diagram diagram = empty;
            for (Command command : commands) {
                Diagram before = diagram;
                Diagram after = before.apply(command.run(before));
                if (shifting.contains(command.verb()) && !before.isEmpty()) {
                    before.nodes().stream().filter(node -> node.is(Trait.LOCKED)).forEach(node -> assertEquals(
                            node.bounds().size(), after.require(node.id()).bounds().size(), command + ": " + node));
                }
                diagram = after;
            }
        });
    }

    @Test
    void namesStayUniqueWhileNobodyRenamesOrMoves() {
        List<Command.Verb> mixing = List.of(Command.Verb.RENAME, Command.Verb.DROP, Command.Verb.UNGROUP);
        RandomSequences.check(SEQUENCES, LONGEST, Command::random, commands -> {
            Diagram end = run(commands.stream()
                    .filter(command -> !mixing.contains(command.verb()))
                    .toList())
                    .end();
            var seen = new HashSet<String>();
            for (Node node : end.nodes()) {
                NameRule rule = SampleKinds.CATALOGUE.node(node.kind()).names();
                if (rule.scope() == NameRule.Scope.REGION) {
                    assertTrue(seen.add(node.kind() + " " + node.name()), () -> node.name() + " stands twice");
                }
            }
        });
    }
}
