package gantry.model.check.rules.general;

import gantry.model.check.CheckContext;
import gantry.model.check.FieldPath;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Target;
import gantry.model.kinds.kubernetes.KubernetesNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Judges the names of nodes: it remembers which node had each name first, and which new names it has offered already.
public final class NameJudge {

    private final CheckContext context;
    private final Catalogue catalogue;
    private final Report report;
    private final NameScopes scopes;
    private final Map<NameScopes.Key, Node> first = new LinkedHashMap<>();
    private final Map<NameScopes.Key, Long> numbers = new HashMap<>();
    private final Set<NameScopes.Key> offered = new HashSet<>();

    private NameJudge(CheckContext context, Report report, NameScopes scopes) {
        this.context = context;
        this.catalogue = context.catalogue();
        this.report = report;
        this.scopes = scopes;
    }

    /// Reports refused and taken names of the kinds that `isMeant` names.
    public static void judge(CheckContext context, Report report, Predicate<NodeKind> isMeant) {
        List<NodeKind> kinds = context.catalogue().nodes().stream()
                .filter(kind -> isMeant.test(kind) && !kind.isAnnotation())
                .filter(kind -> !context.nodes(kind.id()).isEmpty())
                .toList();
        if (kinds.isEmpty()) {
            return;
        }
        List<Node> nodes = kinds.stream().flatMap(kind -> context.nodes(kind.id()).stream()).toList();
        var run = new NameJudge(context, report, NameScopes.of(context.diagram(), context.catalogue(), nodes));
        for (NodeKind kind : kinds) {
            Predicate<String> isAccepted = Pattern.compile(kind.names().pattern()).asMatchPredicate();
            context.nodes(kind.id()).forEach(node -> run.judge(node, kind, isAccepted.test(node.name())));
        }
    }

    private void judge(Node node, NodeKind kind, boolean isAccepted) {
        NameRule rule = kind.names();
        if (!isAccepted) {
            report.at(node, FieldPath.NAME).fix(rename(node, kind)).say(refused(node, kind));
        } else if (rule.scope() != NameRule.Scope.NOTHING) {
            Node holder = first.putIfAbsent(scopes.key(node), node);
            if (holder != null) {
                report.at(node, FieldPath.NAME)
                        .with(holder)
                        .fix(rename(node, kind))
                        .say("Another " + catalogue.node(holder.kind()).title() + " is called "
                                + Wording.quoted(context, holder)
                                + " as well; names must be unique within " + rule.scope().inWords()
                                + (rule.ignoreCase() ? ", and capitals make no difference." : "."));
            }
        }
    }

    /// Who refuses the name.
    private static String owner(NodeKind kind) {
        return KubernetesNames.govern(kind.id()) ? Target.KUBERNETES.title() : "AWS";
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
