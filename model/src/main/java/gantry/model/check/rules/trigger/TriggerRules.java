package gantry.model.check.rules.trigger;

import gantry.model.check.Rule;
import java.util.List;

/// The rules about triggers and event sources, one per line.
public final class TriggerRules {

    public static final List<Rule> ALL = List.of(
            new ApiGatewayTimeout(),
            new AsyncFailureDestination(),
            new DynamoDbStreamEnabled(),
            new EcsTaskTarget(),
            new FunctionUrlWithoutAuth(),
            new MappingSettings(),
            new PollSourcePermission(),
            new PushInvokePermission(),
            new RecursiveLoop(),
            new S3Notifications(),
            new SnsFifoToLambda(),
            new SqsDeadLetterQueue(),
            new SqsVisibilityBelowTimeout(),
            new SqsVisibilitySixTimes());

    private TriggerRules() {}
}
