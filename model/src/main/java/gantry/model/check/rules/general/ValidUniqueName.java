package gantry.model.check.rules.general;

import gantry.model.check.CheckContext;
import gantry.model.check.FieldPath;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Target;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Names must be ones that AWS accepts, and differ where AWS finds resources by name.
public final class ValidUniqueName implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "general/valid-unique-resource-name",
            "Name refused or taken",
            Severity.ERROR,
            "AWS finds most resources by their names, so a name must be unique within its Region, account or parent. "
                    + "Which characters and lengths are allowed differs from service to service; a bad name is "
                    + "refused when the resource is created.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var run = new Run(context, report, NameScopes.of(context.diagram(), context.catalogue()));
        for (Node node : context.diagram().nodes()) {
            NodeKind kind = context.catalogue().node(node.kind());
            if (kind.isKnown() && !kind.isAnnotation()) {
                run.judge(node, kind);
            }
        }
    }

    /// One run: it remembers which node had each name first, and which new names it has offered already.
    private static final class Run {

        private final CheckContext context;
        private final Catalogue catalogue;
        private final Report report;
        private final NameScopes scopes;
        private final Map<NameScopes.Key, Node> first = new LinkedHashMap<>();
        private final Map<NameScopes.Key, Long> numbers = new HashMap<>();
        private final Set<NameScopes.Key> offered = new HashSet<>();

        Run(CheckContext context, Report report, NameScopes scopes) {
            this.context = context;
            this.catalogue = context.catalogue();
            this.report = report;
            this.scopes = scopes;
        }

        void judge(Node node, NodeKind kind) {
            NameRule rule = kind.names();
            if (!rule.accepts(node.name())) {
                report.at(node, FieldPath.NAME).fix(rename(node, kind)).say(refused(node, kind));
            } else if (rule.scope() != NameRule.Scope.NOTHING) {
                Node holder = first.putIfAbsent(scopes.key(node), node);
                if (holder != null) {
                    report.at(node, FieldPath.NAME)
                            .with(holder)
                            .fix(rename(node, kind))
                            .say("Another " + kind.title() + " is called " + Wording.quoted(context, holder)
                                    + " as well; names must be unique within " + rule.scope().inWords()
                                    + (rule.ignoreCase() ? ", and capitals make no difference." : "."));
                }
            }
        }

        /// Who refuses the name.
        private static String owner(NodeKind kind) {
            boolean isElsewhere = kind.resources(Target.CLOUDFORMATION).isEmpty()
                    && !kind.resources(Target.KUBERNETES).isEmpty();
            return isElsewhere ? Target.KUBERNETES.title() : "AWS";
        }

        private String refused(Node node, NodeKind kind) {
            String words = kind.names().inWords();
            return node.name().isEmpty()
                    ? "This " + kind.title() + " has no name: " + owner(kind) + " needs " + words + "."
                    : Wording.quoted(node.name()) + " can't be the name of this " + kind.title() + ": "
                            + owner(kind) + " accepts only " + words + ".";
        }

        private Fix rename(Node node, NodeKind kind) {
            String wish = LegalNames.of(kind, node.name());
            String name = wish;
            NameScopes.Key stem = scopes.key(node, wish);
            boolean isOwn = wish.equals(node.name());
            while (isOwn || scopes.isTaken(node, name) || !offered.add(scopes.key(node, name))) {
                isOwn = false;
                name = LegalNames.numbered(kind, wish, numbers.merge(stem, 2L, (last, two) -> last + 1));
            }
            String label = "Rename to '" + name + "'";
            String offer = name;
            NodeId id = node.id();
            return Fixes.rename(label, id, now -> free(now, now.require(id), kind, offer));
        }

        /// The offered name, or the next one that is free when others took it in the meantime.
        private String free(Diagram now, Node node, NodeKind kind, String offer) {
            NameScopes current = NameScopes.of(now, catalogue);
            String name = offer;
            for (long number = 2; current.isTaken(node, name); number++) {
                name = LegalNames.numbered(kind, offer, number);
            }
            return name;
        }
    }
}
