package gantry.model.check.rules.trigger;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.facts.LambdaCallers;
import gantry.model.kind.Values;
import gantry.model.kinds.lambda.InvokePermission;
import gantry.model.kinds.lambda.LambdaFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A service that calls a function by itself needs the function's permission.
public final class PushInvokePermission implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "trigger/push-invoke-permission",
            "Permission to call the function",
            Severity.ERROR,
            "Buckets, topics, rules and APIs call a function in their own name, so the function itself must let them "
                    + "in, with a policy that names the service and the trigger. Without it the trigger stands there and "
                    + "nothing happens, or AWS refuses to create it. A bucket's name may later belong to somebody else, "
                    + "hence its permission names the account too.",
            "https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node function : context.nodes(LambdaFunction.ID)) {
            context.token().throwIfCancelled();
            boolean isDerived = function.values().value(LambdaFunction.ALLOW_TRIGGERS);
            List<Values> written = permissions(function.values());
            if (!isDerived || !written.isEmpty()) {
                context.diagram().edgesTo(function.id()).forEach(edge -> LambdaCallers.of(edge.kind())
                        .ifPresent(caller -> check(context, report, edge, caller)));
            }
        }
    }

    private static List<Values> permissions(Values function) {
        return function.effective(LambdaFunction.PERMISSIONS).orElse(List.of());
    }

    private static boolean isFor(Values permission, NodeId trigger) {
        return permission.effective(InvokePermission.TRIGGER).filter(trigger.value()::equals).isPresent();
    }

    private static void check(CheckContext context, Report report, Edge edge, LambdaCallers.Caller caller) {
        Node function = context.diagram().require(edge.to());
        List<Values> own = permissions(function.values()).stream()
                .filter(permission -> isFor(permission, edge.from()))
                .toList();
        boolean isDerived = own.isEmpty() && function.values().value(LambdaFunction.ALLOW_TRIGGERS);
        if (!isDerived) {
            fault(own, caller).ifPresent(fault -> say(context, report, edge, caller, fault));
        }
    }

    /// What is wrong with the permissions that are written out for a trigger.
    private static Optional<String> fault(List<Values> own, LambdaCallers.Caller caller) {
        List<Values> known = own.stream().filter(permission -> isOf(permission, caller)).toList();
        if (known.isEmpty()) {
            return Optional.of(others(own).map(other -> "the permission for it names " + other + ", not "
                    + service(caller) + ".")
                    .orElse("the function has no permission for " + service(caller) + "."));
        }
        List<String> missing = caller.actions().stream()
                .filter(action -> known.stream()
                        .noneMatch(each -> each.value(InvokePermission.ACTION).value().equals(action)))
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of("the permission for it lacks " + Wording.and(missing) + ".");
        }
        boolean isOpen = caller.isByName()
                && known.stream().noneMatch(each -> each.value(InvokePermission.OWN_ACCOUNT));
        return isOpen
                ? Optional.of("the permission for it must also name the account, because another account could take "
                        + "its name.")
                : Optional.empty();
    }

    private static boolean isOf(Values permission, LambdaCallers.Caller caller) {
        return permission.effective(InvokePermission.PRINCIPAL)
                .filter(principal -> isAnybody(caller) || principal.equals(caller.principal()))
                .isPresent();
    }

    private static boolean isAnybody(LambdaCallers.Caller caller) {
        return caller.principal().equals("*");
    }

    private static String service(LambdaCallers.Caller caller) {
        return isAnybody(caller) ? "it" : caller.principal();
    }

    private static Optional<String> others(List<Values> own) {
        List<String> principals = own.stream()
                .flatMap(permission -> permission.effective(InvokePermission.PRINCIPAL).stream())
                .distinct()
                .toList();
        return principals.isEmpty() ? Optional.empty() : Optional.of(Wording.and(principals));
    }

    private static void say(
            CheckContext context, Report report, Edge edge, LambdaCallers.Caller caller, String fault) {
        Node trigger = context.diagram().require(edge.from());
        Node function = context.diagram().require(edge.to());
        String called = Wording.quoted(context, function);
        Report.Finding finding = report.at(edge).with(function, trigger);
        if (!isAnybody(caller)) {
            finding.fix(Fixes.change(
                    "Allow " + caller.principal() + " to call " + called,
                    function.id(),
                    values -> allowing(values, trigger.id(), caller)));
        }
        finding.fix(Fixes.change(
                "Derive the permission for " + Wording.quoted(context, trigger),
                function.id(),
                values -> deriving(values, trigger.id())))
                .say(Wording.full(context, trigger) + " isn't allowed to call " + called + ": " + fault);
    }

    private static Values allowing(Values values, NodeId trigger, LambdaCallers.Caller caller) {
        var permissions = new ArrayList<>(others(values, trigger));
        permissions.add(Values.EMPTY
                .with(InvokePermission.PRINCIPAL, caller.principal())
                .with(InvokePermission.TRIGGER, trigger.value()));
        return values.with(LambdaFunction.PERMISSIONS, permissions);
    }

    private static Values deriving(Values values, NodeId trigger) {
        List<Values> rest = others(values, trigger);
        Values derived = values.with(LambdaFunction.ALLOW_TRIGGERS, true);
        return rest.isEmpty()
                ? derived.without(LambdaFunction.PERMISSIONS)
                : derived.with(LambdaFunction.PERMISSIONS, rest);
    }

    private static List<Values> others(Values values, NodeId trigger) {
        return permissions(values).stream().filter(permission -> !isFor(permission, trigger)).toList();
    }
}
