package gantry.model.kinds.lambda;

import gantry.model.kind.NameRule;
import gantry.model.kind.Refusal;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.List;
import java.util.stream.Stream;

/// What both kinds of API Gateway APIs share: their names, and what they don't reach.
final class ApiTargets {

    private ApiTargets() {}

    /// Refuses containers, which an API reaches only through a load balancer.
    static List<Refusal> refusals(String api) {
        return Stream.of(EcsService.ID, TaskDefinition.ID)
                .map(container -> Refusal.of(
                        api,
                        container,
                        "API Gateway reaches containers through a load balancer (or Cloud Map).",
                        "API -> VPC link -> load balancer -> service"))
                .toList();
    }

    /// Names needn't differ; 128 is the limit of HTTP APIs.
    ///
    /// Source: https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis.html
    static NameRule names() {
        return new NameRule("[^\\r\\n]{1,128}", "1 to 128 characters", 128, false, false, NameRule.Scope.NOTHING);
    }
}
