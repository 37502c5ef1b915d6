package gantry.model.kinds.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.diagram.ConnectionRules;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Drawing;
import gantry.model.geometry.Bounds;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Sight;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.Neighbours;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.network.Region;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerlessFactsTest {

    @Test
    void aFunctionShowsItsImageAndItsNetwork() {
        Values image = Values.EMPTY.with(LambdaFunction.PACKAGE_TYPE, PackageType.IMAGE);
        assertEquals(
                List.of(List.of(), List.of("IMAGE"), List.of("IMAGE", "VPC")),
                List.of(
                        Neighbours.badges(LambdaFunction.KIND, Values.EMPTY),
                        Neighbours.badges(LambdaFunction.KIND, image),
                        new Neighbours(image, Map.of(PlacedIn.ID, 2)).badges(LambdaFunction.KIND)));
    }

    @Test
    void aRuleShowsTheSourceOfItsEventsOrItsSchedule() {
        Values own = Values.EMPTY.with(EventBridgeRule.PATTERN, "{\"detail\": {\"paid\": [true]}}");
        Values daily = Values.EMPTY
                .with(EventBridgeRule.STARTS_ON, RuleStart.SCHEDULE)
                .with(EventBridgeRule.SCHEDULE, "rate(1 day)")
                .with(EventBridgeRule.ENABLED, false);
        assertEquals(
                List.of("events of aws.s3", "event pattern", "rate(1 day) · off"),
                List.of(
                        fact(EventBridgeRule.KIND, Values.EMPTY),
                        fact(EventBridgeRule.KIND, own),
                        fact(EventBridgeRule.KIND, daily)));
    }

    @Test
    void addressesSayWhoMayUseThem() {
        Values open = Values.EMPTY.with(FunctionUrl.AUTHORIZATION, UrlAuthorization.NONE);
        Values shared = Values.EMPTY.with(HttpApi.ALLOWED_ORIGINS, List.of("*"));
        assertEquals(
                List.of("signed requests", "open to everybody", "Regional · prod", "stage $default · CORS"),
                List.of(
                        fact(FunctionUrl.KIND, Values.EMPTY),
                        fact(FunctionUrl.KIND, open),
                        fact(RestApi.KIND, Values.EMPTY),
                        fact(HttpApi.KIND, shared)));
    }

    @Test
    void anEventPatternIsAJsonObject() {
        Values text = Values.EMPTY.with(EventBridgeRule.PATTERN, "source = aws.s3");
        assertEquals("Enter a JSON object, from { to }.", EventBridgeRule.PATTERN.fault(text).orElse(""));
    }

    @Test
    void aUrlCallsTheFunctionThatItStandsIn() {
        Diagram diagram = new Drawing()
                .node("region", Region.ID, "canvas", new Bounds(0, 0, 640, 400))
                .node("orders", LambdaFunction.ID, "region", new Bounds(16, 40, 176, 120))
                .node("mail", LambdaFunction.ID, "region", new Bounds(304, 40, 176, 64))
                .node("url", FunctionUrl.ID, "orders", new Bounds(32, 104, 144, 40))
                .diagram();
        var rules = new ConnectionRules(Kinds.catalogue());
        assertEquals(
                List.of(
                        new ConnectionRules.Allowed(Kinds.catalogue().between(FunctionUrl.ID, LambdaFunction.ID)),
                        new ConnectionRules.Refused(
                                "It leads only to the Lambda function that it stands in.", "")),
                List.of(
                        rules.judge(diagram, Drawing.id("url"), Drawing.id("orders")),
                        rules.judge(diagram, Drawing.id("url"), Drawing.id("mail"))));
    }

    private static String fact(NodeKind kind, Values values) {
        return kind.fact(Sight.of(values));
    }
}
