package gantry.model.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.Category;
import gantry.model.kind.Condition;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Containment;
import gantry.model.kind.Expectation;
import gantry.model.kind.Explanation;
import gantry.model.kind.Icons;
import gantry.model.kind.Kind;
import gantry.model.kind.ListOf;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Sight;
import gantry.model.kind.Structure;
import gantry.model.kind.Target;
import gantry.model.kind.ValueType;
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.kubernetes.PodContainer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What must hold for every kind. Each test collects sentences about what is wrong and expects none.
class KindContractTest {

    private static final List<Target> TARGETS = List.of(Target.CLOUDFORMATION, Target.KUBERNETES);

    private final List<String> complaints = new ArrayList<>();

    @Test
    void idsAreUniqueAndWellFormed() {
        Set<String> seen = new HashSet<>();
        kinds().forEach(kind -> {
            require(seen.add(kind.id()), kind.id() + " stands twice");
            require(kind.id().matches("[a-z0-9]+([.-][a-z0-9]+)*"),
                    kind.id() + " isn't lower case with dots or dashes");
        });
        assertNoComplaints();
    }

    @Test
    void everyKindSaysWhatItIs() {
        kinds().forEach(kind -> {
            require(!kind.title().isBlank(), kind.id() + " has no title");
            require(kind.about().endsWith("."), kind.id() + " has no sentence about it");
        });
        Kinds.NODES.forEach(kind -> {
            require(!kind.keywords().isEmpty(), kind.id() + " has no keywords");
            require(isOnPaper(kind) || isPage(kind.source()), kind.id() + " has no source");
        });
        Kinds.CONNECTIONS.forEach(kind -> {
            require(!kind.verb().isBlank(), kind.id() + " has no verb");
            require(kind.isFree() || isPage(kind.source()), kind.id() + " has no source");
        });
        assertNoComplaints();
    }

    @Test
    void everyNodeKindIsExplained() {
        Kinds.NODES.stream().filter(kind -> !kind.isAnnotation()).forEach(kind -> {
            Explanation words = kind.explanation();
            Stream.of(words.when(), words.whenNot(), words.limits(), words.cost())
                    .forEach(text -> require(
                            text.endsWith(".") && text.length() >= 30 && text.length() <= 400,
                            kind.id() + " explains with '" + text + "'"));
        });
        assertNoComplaints();
    }

    @Test
    void rowsAndRefusalsStandInOneOfTheirEnds() {
        Kinds.NODES.forEach(kind -> {
            kind.refusals().forEach(row -> require(
                    List.of(row.from(), row.to()).contains(kind.id()), kind.id() + " declares " + row));
            kind.connections().forEach(row -> require(
                    List.of(row.from(), row.to()).contains(kind.id()), kind.id() + " declares " + row));
        });
        Set<String> seen = new HashSet<>();
        Kinds.catalogue().rows().forEach(row -> require(
                seen.add(row.kind() + " " + row.from() + " " + row.to()), "twice: " + row));
        Kinds.catalogue().refusals().forEach(row -> require(
                seen.add(row.from() + " " + row.to() + row.when() + row.whenTarget()), "twice: " + row));
        assertNoComplaints();
    }

    @Test
    void everyNodeKindHasAnIcon() {
        var icons = new Icons();
        Kinds.NODES
                .forEach(kind -> require(icons.path(kind.icon()).isPresent(), kind.id() + ": no icon " + kind.icon()));
        assertNoComplaints();
    }

    @Test
    void everyPropertyIsExplainedWithItsSource() {
        kinds().forEach(kind -> fields(kind).forEach(property -> {
            String name = kind.id() + "/" + property.name();
            require(property.about().endsWith("."), name + " has no sentence about it");
            require(isOnPaper(kind) || isPage(property.source()), name + " has no source");
            require(property.name().matches("[a-z][a-zA-Z0-9]*"), name + " isn't lower camel case");
        }));
        assertNoComplaints();
    }

    @Test
    void everyNodePropertyStandsInAGroup() {
        Kinds.NODES.stream()
                .filter(kind -> !kind.isAnnotation())
                .forEach(kind -> kind.properties()
                        .forEach(property -> require(!property.group().isEmpty(),
                                kind.id() + "/" + property.name() + " has no group")));
        assertNoComplaints();
    }

    @Test
    void defaultsAreValid() {
        kinds().forEach(kind -> fields(kind).forEach(property -> property.fallbackJson()
                .flatMap(json -> property.type().fault(json))
                .ifPresent(fault -> complaints.add(kind.id() + "/" + property.name() + ": " + fault))));
        assertNoComplaints();
    }

    @Test
    void conditionsReferToPropertiesOfTheSameKind() {
        kinds().forEach(kind -> kind.properties().forEach(property -> {
            for (Condition condition : property.visibleWhen()) {
                require(
                        kind.properties().contains(condition.property()),
                        kind.id() + "/" + property.name() + " depends on a property of another kind");
            }
        }));
        Kinds.catalogue().refusals().forEach(refusal -> refusal.when()
                .forEach(condition -> require(
                        Kinds.catalogue().node(refusal.from()).properties().contains(condition.property()),
                        refusal + " depends on a property of another kind")));
        Kinds.catalogue().rows().forEach(row -> row.usual()
                .forEach(condition -> require(
                        Kinds.catalogue().node(row.from()).properties().contains(condition.property()),
                        row + " depends on a property of another kind")));
        assertNoComplaints();
    }

    @Test
    void everyPropertyIsBoundOrSaysWhyNot() {
        kinds().filter(kind -> !isOnPaper(kind)).forEach(kind -> {
            if (!kind.properties().isEmpty()) {
                require(
                        TARGETS.stream().anyMatch(target -> claims(kind, target)),
                        kind.id() + " says nothing about any export");
            }
            TARGETS.stream().filter(target -> claims(kind, target)).forEach(target -> kind.properties()
                    .forEach(property -> require(
                            isSettled(property, target),
                            kind.id() + "/" + property.name() + " is neither bound to nor excused from "
                                    + target.title())));
        });
        assertNoComplaints();
    }

    @Test
    void bindingsUndoThemselves() {
        kinds().forEach(kind -> kind.properties().forEach(property -> requireRoundTrip(kind, property)));
        assertNoComplaints();
    }

    @Test
    void bindingsOfNodeKindsNameKnownResources() {
        Kinds.NODES.forEach(kind -> kind.properties()
                .forEach(property -> property.bindings().forEach(binding -> require(
                        kind.resources(binding.target()).containsKey(binding.resource())
                                || List.of(Container.ID, PodContainer.ID).contains(kind.id()),
                        kind.id() + "/" + property.name() + " is bound to an unknown role " + binding.resource()))));
        assertNoComplaints();
    }

    @Test
    void everyNodeKindHasAKnownParent() {
        Set<String> known = new HashSet<>(List.of(Containment.CANVAS));
        Kinds.NODES.stream().filter(kind -> kind.shape().holdsChildren()).forEach(kind -> known.add(kind.id()));
        Kinds.NODES.forEach(kind -> {
            require(kind.isAnnotation() || !kind.parents().isEmpty(), kind.id() + " may stand nowhere");
            kind.parents().forEach(row -> require(known.contains(row.parent()), kind.id() + " in " + row.parent()));
        });
        assertNoComplaints();
    }

    @Test
    void newNamesAreAccepted() {
        Kinds.NODES.forEach(kind -> require(
                kind.names().accepts(kind.newName()), kind.id() + " doesn't accept the name " + kind.newName()));
        assertNoComplaints();
    }

    @Test
    void factsOfNewNodesAreShort() {
        Kinds.NODES.forEach(kind -> require(
                kind.fact(Sight.of(Values.EMPTY)).length() <= 40,
                kind.id() + ": too long: " + kind.fact(Sight.of(Values.EMPTY))));
        assertNoComplaints();
    }

    @Test
    void expectationsNameKnownKinds() {
        Set<String> known = new HashSet<>(kinds().map(Kind::id).toList());
        for (NodeKind kind : Kinds.NODES) {
            List<String> properties = kind.properties().stream().map(Property::name).toList();
            kind.expectations().forEach(expectation -> require(
                    expectation.side() == Expectation.Side.FILLED
                            ? properties.containsAll(expectation.kinds())
                            : known.containsAll(expectation.kinds()),
                    kind.id() + ": " + expectation));
        }
        assertNoComplaints();
    }

    @Test
    void everyConnectionKindButTheFreeOneHasARow() {
        Set<String> used = new HashSet<>();
        Kinds.catalogue().rows().forEach(row -> used.add(row.kind()));
        Kinds.CONNECTIONS
                .forEach(kind -> require(kind.isFree() || used.contains(kind.id()), kind.id() + " has no row"));
        assertNoComplaints();
    }

    @Test
    void unknownIdsHaveAStandIn() {
        assertEquals(List.of(false, false), List.of(
                Kinds.catalogue().node("other.node").isKnown(),
                Kinds.catalogue().connection("other-connection").isKnown()));
    }

    private static Stream<Kind> kinds() {
        return Stream.concat(Kinds.NODES.stream(), Kinds.CONNECTIONS.stream());
    }

    /// The properties of a kind and the fields of the structures in them.
    private static Stream<Property<?>> fields(Kind kind) {
        return kind.properties().stream()
                .flatMap(property -> Stream.concat(Stream.of(property), structure(property.type()).stream()
                        .flatMap(structure -> structure.fields().stream())));
    }

    private static Optional<Structure> structure(ValueType<?> type) {
        return switch (type) {
            case Structure structure -> Optional.of(structure);
            case ListOf<?> list -> structure(list.item());
            default -> Optional.empty();
        };
    }

    private static boolean isOnPaper(Kind kind) {
        return switch (kind) {
            case NodeKind node -> node.category() == Category.WHITEBOARD;
            case ConnectionKind connection -> connection.isFree();
            default -> false;
        };
    }

    private static boolean isPage(String source) {
        return source.matches("https://[a-z.]+/\\S+");
    }

    /// A kind speaks about a target when it becomes something there or when one of its properties mentions it.
    private static boolean claims(Kind kind, Target target) {
        boolean hasResource = kind instanceof NodeKind node && !node.resources(target).isEmpty();
        return hasResource || kind.properties().stream().anyMatch(property -> isSettled(property, target));
    }

    private static boolean isSettled(Property<?> property, Target target) {
        return !property.bindings(target).isEmpty() || property.unboundReason(target).isPresent();
    }

    private <T> void requireRoundTrip(Kind kind, Property<T> property) {
        property.fallback().ifPresent(value -> property.bindings().forEach(binding -> {
            Object written = binding.conversion().there().apply(value);
            require(
                    binding.conversion().back().apply(written).equals(Optional.of(value)),
                    kind.id() + "/" + property.name() + " isn't read back from " + written);
            require(binding.path().startsWith("/"), kind.id() + "/" + property.name() + " isn't bound to a pointer");
        }));
    }

    private void require(boolean holds, String complaint) {
        if (!holds) {
            complaints.add(complaint);
        }
    }

    private void assertNoComplaints() {
        assertEquals(List.of(), complaints);
    }
}
