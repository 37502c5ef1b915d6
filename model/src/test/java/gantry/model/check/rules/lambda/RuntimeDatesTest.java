package gantry.model.check.rules.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.lambda.LambdaRuntimes;
import gantry.model.kinds.lambda.PackageType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuntimeDatesTest {

    @Test
    void aRuntimeWarnsBeforeItsEndAndFailsWhenItIsBlocked() {
        assertEquals(List.of(), found("python3.10", "2026-05-03"));
        assertEquals(
                List.of("warning Lambda function 'f' has the runtime 'python3.10', which will be deprecated on "
                        + "2026-10-31; from 2027-03-03 on functions with it can't be changed."),
                found("python3.10", "2026-10-30"));
        String deprecated = "warning Lambda function 'f' has the runtime 'python3.10', which has been deprecated since "
                + "2026-10-31: there are no more security patches, and from 2027-03-03 on functions with it can't be "
                + "changed.";
        assertEquals(List.of(deprecated), found("python3.10", "2026-10-31"));
        assertEquals(List.of(deprecated), found("python3.10", "2027-03-02"));
        assertEquals(
                List.of("error Lambda function 'f' has the runtime 'python3.10', which has accepted no deployments "
                        + "since 2027-03-03."),
                found("python3.10", "2027-03-03"));
    }

    @Test
    void theNoticeBegins180DaysBeforeTheEnd() {
        assertEquals(List.of(), found("nodejs22.x", "2026-10-31"));
        assertEquals(
                List.of("warning Lambda function 'f' has the runtime 'nodejs22.x', which will be deprecated on "
                        + "2027-04-30; from 2027-07-01 on functions with it can't be changed."),
                found("nodejs22.x", "2026-11-01"));
    }

    @Test
    void functionsFromImagesHaveNoRuntime() {
        Values image = Values.EMPTY
                .with(LambdaFunction.PACKAGE_TYPE, PackageType.IMAGE)
                .with(LambdaFunction.RUNTIME, "python3.6");
        assertEquals(List.of(), problems(drawing(image, "f"), "2026-11-20"));
    }

    @Test
    void theFixNeverLeadsToARuntimeThatEnds() {
        Diagram ruby = drawing(Values.EMPTY.with(LambdaFunction.RUNTIME, "ruby3.2"), "f");
        assertEquals(
                List.of("Set runtime to ruby3.4"),
                problems(ruby, "2027-03-03").getFirst().fixes().stream()
                        .map(fix -> fix.label())
                        .toList());
        assertEquals(List.of(), problems(ruby, "2027-12-01").getFirst().fixes());
    }

    @Test
    void whatTheInspectorOffersIsSupported() {
        List<String> offered = ((Text) LambdaFunction.RUNTIME.type()).suggestions();
        assertEquals("nodejs24.x", offered.getFirst());
        assertEquals(
                List.of(),
                offered.stream()
                        .flatMap(runtime -> found(runtime, LambdaRuntimes.asOf().toString()).stream())
                        .toList());
    }

    private static List<String> found(String runtime, String today) {
        return lines(problems(drawing(Values.EMPTY.with(LambdaFunction.RUNTIME, runtime), "f"), today));
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.severity().id() + " " + problem.message())
                .toList();
    }

    private static List<Problem> problems(Diagram diagram, String today) {
        var noon = LocalDate.parse(today).atTime(12, 0).toInstant(ZoneOffset.UTC);
        var checker = new Checker(
                Kinds.catalogue(),
                List.of(new UnsupportedRuntime(), new DeprecatedRuntime()),
                Clock.fixed(noon, ZoneOffset.UTC));
        return checker.run(diagram, new CancelToken()).problems();
    }

    private static Diagram drawing(Values values, String... names) {
        Diagram empty = Diagram.empty("runtimes", "Runtimes");
        var draft = new Draft(empty);
        for (String name : names) {
            var placement = new Placement(NodeId.CANVAS, new Bounds(0, 0, 184, 64), 0);
            draft.put(new Node(new NodeId(name), LambdaFunction.ID, name, placement, values, List.of()));
        }
        return empty.apply(draft.diff());
    }
}
