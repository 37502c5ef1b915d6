package gantry.model.check.rules.practice;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.RoleChange;
import gantry.model.check.rules.RoleSupply;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edits;
import gantry.model.diagram.Node;
import gantry.model.facts.ManagedPolicies;
import gantry.model.facts.ManagedPolicies.ManagedPolicy;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.LogDriver;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.topology.Permissions;
import gantry.model.topology.Topology;
import java.util.List;

/// What containers, functions and control planes print is kept.
public final class MissingLogging implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "practice/missing-logging",
            "Output is lost",
            Severity.WARNING,
            "A container or function that fails leaves nothing behind but what it printed. When that goes nowhere, one "
                    + "can only guess what happened, and the next failure will be a guess as well. Keeping logs for 30 "
                    + "days costs little.",
            "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html");

    private static final List<String> NEEDED = List.of("logs:CreateLogStream", "logs:PutLogEvents");
    private static final String POLICY = "AWSLambdaBasicExecutionRole";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node container : context.nodes(Container.ID)) {
            context.token().throwIfCancelled();
            if (container.values().value(Container.LOG_DRIVER) == LogDriver.NONE) {
                report.at(container, Container.LOG_DRIVER)
                        .fix(logToCloudWatch(context, container))
                        .say("Nothing records what " + Wording.full(context, container)
                                + " prints, so failures can't be explained afterwards; choose the log driver awslogs.");
            }
        }
        for (Node function : context.nodes(LambdaFunction.ID)) {
            context.token().throwIfCancelled();
            context.topology().executionRole(function)
                    .filter(role -> !new Permissions(role).allow(NEEDED))
                    .ifPresent(role -> sayFunction(context, report, function, role));
        }
        for (Node cluster : context.nodes(EksCluster.ID)) {
            if (cluster.values().get(EksCluster.LOGGING).filter(List::isEmpty).isPresent()) {
                report.at(cluster, EksCluster.LOGGING)
                        .as(Severity.INFO)
                        .fix(Fixes.clear("Keep all logs of the control plane", cluster.id(), EksCluster.LOGGING))
                        .say("Nothing records what the control plane of " + Wording.full(context, cluster)
                                + " does; its audit log says who did what.");
            }
        }
    }

    private static void sayFunction(CheckContext context, Report report, Node function, Node role) {
        ManagedPolicy policy = ManagedPolicies.named(POLICY);
        report.at(function)
                .with(role)
                .fix(Fixes.change("Attach " + POLICY, role.id(), values -> RoleChange.attach(values, policy)))
                .fix(RoleChange.grant(role))
                .say("Nothing records what " + Wording.full(context, function) + " prints, because its role "
                        + Wording.quoted(context, role) + " may not write logs; attach " + POLICY + ".");
    }

    /// The agent writes logs with the execution role; without one it is added.
    private static Fix logToCloudWatch(CheckContext context, Node container) {
        return Fixes.onNode("Log to CloudWatch Logs", container.id(), now -> {
            Diff driver = Edits.set(now, List.of(container.id()), Container.LOG_DRIVER, LogDriver.AWSLOGS);
            Diagram logging = now.apply(driver);
            return new Topology(logging, context.catalogue())
                    .around(logging.require(container.id()), TaskDefinition.ID)
                    .map(task -> driver.then(RoleSupply.EXECUTION.give(logging, context.catalogue(), task.id())))
                    .orElse(driver);
        });
    }
}
