package gantry.model.check.rules.lambda;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.ContainmentRules;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edits;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.registry.EcrRepository;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Gives a function an image from a private repository of its Region: one that is drawn, else a new one.
record ImageRepository(Catalogue catalogue) {

    /// Empty where no frame around the function may hold a repository.
    Optional<Fix> fix(CheckContext context, Node function) {
        Optional<Node> region = context.topology().region(function);
        Optional<Node> drawn = context.nodes(EcrRepository.ID).stream()
                .filter(each -> context.topology().region(each).equals(region))
                .findFirst();
        if (drawn.isPresent()) {
            return Optional.of(Fixes.onNode(
                    "Pull it from the repository " + Wording.quoted(context, drawn.get()),
                    function.id(),
                    now -> now.node(drawn.get().id()).isPresent()
                            ? connect(now, function.id(), drawn.get().id())
                            : Diff.NONE));
        }
        boolean isPossible = new ContainmentRules(catalogue)
                .nearest(context.diagram(), function.parent(), EcrRepository.ID)
                .isPresent();
        return isPossible
                ? Optional
                        .of(Fixes.onNode("Add a private ECR repository", function.id(), now -> add(now, function.id())))
                : Optional.empty();
    }

    private Diff connect(Diagram now, NodeId function, NodeId repository) {
        Diff pulls = Fixes.connect(now, catalogue, Pulls.ID, function, repository);
        return pulls.then(Edits.clear(now.apply(pulls), List.of(function), LambdaFunction.IMAGE_URI));
    }

    private Diff add(Diagram now, NodeId function) {
        boolean isDone = now.edgesFrom(function).stream().anyMatch(edge -> edge.isA(Pulls.ID));
        Optional<Creation.Added> added = isDone
                ? Optional.empty()
                : new Placing(catalogue).addBeside(now, function, EcrRepository.ID);
        return added.map(each -> {
            Diff named = named(now, function, each);
            return named.then(connect(now.apply(named), function, each.id()));
        }).orElse(Diff.NONE);
    }

    /// Names the new repository after the function, unless another one is called like that.
    private static Diff named(Diagram now, NodeId function, Creation.Added added) {
        String name = now.require(function).name().toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        boolean isFree = name.length() > 1
                && now.nodes().stream().noneMatch(node -> node.isA(EcrRepository.ID) && node.name().equals(name));
        if (!isFree) {
            return added.diff();
        }
        Diagram with = now.apply(added.diff());
        return added.diff().then(new Draft(with).put(with.require(added.id()).withName(name)).diff());
    }
}
