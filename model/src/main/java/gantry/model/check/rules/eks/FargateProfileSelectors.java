package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.ValuePath;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.FargateSelects;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.PodExecutionRole;
import gantry.model.kinds.eks.FargateProfile;
import gantry.model.kinds.eks.FargateSelector;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A Fargate profile has 1 to 5 selectors, each with a namespace.
public final class FargateProfileSelectors implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "eks/fargate-profile-selectors",
            "Selectors of a Fargate profile",
            Severity.ERROR,
            "Pods don't ask for Fargate. When a pod is created, EKS compares its namespace and labels with the selectors "
                    + "of all profiles and sends it to Fargate when one fits. A profile is small and can't be changed "
                    + "later; more selectors go into a second one.",
            "https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html");

    /// From https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateFargateProfile.html
    private static final int MOST = 5;

    private static final String USUAL_NAMESPACE = "default";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node profile : context.nodes(FargateProfile.ID)) {
            context.token().throwIfCancelled();
            List<Values> selectors = profile.values().value(FargateProfile.SELECTORS);
            checkCount(context, report, profile, selectors);
            for (int index = 0; index < selectors.size(); index++) {
                checkNamespace(context, report, profile, selectors, index);
            }
        }
    }

    private static void checkCount(CheckContext context, Report report, Node profile, List<Values> selectors) {
        long drawn = context.topology().edgesFrom(profile, FargateSelects.ID).count();
        long count = selectors.size() + drawn;
        if (count == 0) {
            report.at(profile, FargateProfile.SELECTORS)
                    .fix(Fixes.set("Set a selector for the namespace default", profile.id(), FargateProfile.SELECTORS,
                            List.of(Values.EMPTY.with(FargateSelector.NAMESPACE, USUAL_NAMESPACE))))
                    .say(Wording.full(context, profile)
                            + " has no selector. It needs 1 to 5, and each names the namespace whose pods run on Fargate.");
        } else if (count > MOST) {
            report.at(profile, FargateProfile.SELECTORS)
                    .fix(split(context, profile))
                    .say(Wording.full(context, profile) + " has " + count + " selectors"
                            + (drawn == 0 ? "" : ", " + drawn + " of them drawn as connections")
                            + ". A profile has at most 5; put the others into a second one.");
        }
    }

    private static void checkNamespace(
            CheckContext context, Report report, Node profile, List<Values> selectors, int index) {
        ValuePath item = ValuePath.of(FargateProfile.SELECTORS.name()).item(index);
        ValuePath path = item.child(FargateSelector.NAMESPACE.name());
        Optional<String> namespace = selectors.get(index).get(FargateSelector.NAMESPACE)
                .filter(name -> !name.isBlank());
        if (namespace.isEmpty()) {
            Report.Finding finding = report.at(profile, path.field())
                    .fix(Fixes.change("Set the namespace to " + USUAL_NAMESPACE, profile.id(),
                            values -> path.set(values, USUAL_NAMESPACE)));
            if (selectors.size() > 1) {
                finding.fix(Fixes.change("Remove the selector", profile.id(), item::remove));
            }
            finding.say("Selector " + (index + 1) + " of " + Wording.full(context, profile)
                    + " names no namespace. Labels alone select nothing.");
        } else if (FargateSelector.NAMESPACE.type().fault(namespace.get()).isPresent()) {
            String better = legal(namespace.get());
            report.at(profile, path.field())
                    .fix(Fixes.change("Set the namespace to " + better, profile.id(),
                            values -> path.set(values, better)))
                    .say("Selector " + (index + 1) + " of " + Wording.full(context, profile) + " names the namespace "
                            + Wording.quoted(namespace.get())
                            + ". A namespace has up to 63 lower-case letters, digits or '-'; '*' stands for any"
                            + " characters and '?' for one, and there are no other wildcards.");
        }
    }

    private static String legal(String namespace) {
        String plain = namespace.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9*?]+", "-");
        String trimmed = plain.substring(0, Math.min(plain.length(), 63)).replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? USUAL_NAMESPACE : trimmed;
    }

    /// Moves what is too much into a second profile in the same subnets and with the same role.
    private static Fix split(CheckContext context, Node profile) {
        return Fixes.onNode("Put the others into a second profile", profile.id(), now -> new Placing(
                context.catalogue())
                .addBeside(now, profile.id(), FargateProfile.ID)
                .map(added -> split(now, added, profile.id()))
                .orElse(Diff.NONE));
    }

    private static Diff split(Diagram now, Creation.Added added, NodeId id) {
        Diagram after = now.apply(added.diff());
        Node profile = after.require(id);
        List<Values> selectors = profile.values().value(FargateProfile.SELECTORS);
        List<Edge> drawn = after.edgesFrom(id).stream().filter(edge -> edge.isA(FargateSelects.ID)).toList();
        if (selectors.size() + drawn.size() <= MOST) {
            return Diff.NONE;
        }
        int kept = Math.max(0, Math.min(selectors.size(), MOST - drawn.size()));
        var draft = new Draft(after)
                .put(profile.withValues(profile.values().with(FargateProfile.SELECTORS, selectors.subList(0, kept))));
        Node second = after.require(added.id());
        draft.put(second.withValues(second.values()
                .with(FargateProfile.SELECTORS, selectors.subList(kept, selectors.size()))));
        drawn.stream().skip(MOST).forEach(edge -> {
            draft.remove(edge.id());
            draft.put(Edge.of(draft.newEdgeId(), FargateSelects.ID, added.id(), edge.to()).withValues(edge.values()));
        });
        after.edgesTo(id).stream()
                .filter(edge -> edge.isA(PodExecutionRole.ID))
                .forEach(edge -> draft.put(
                        Edge.of(draft.newEdgeId(), PodExecutionRole.ID, edge.from(), added.id())));
        after.edgesFrom(id).stream()
                .filter(edge -> edge.isA(PlacedIn.ID))
                .forEach(edge -> draft.put(Edge.of(draft.newEdgeId(), PlacedIn.ID, added.id(), edge.to())));
        return added.diff().then(draft.diff());
    }
}
