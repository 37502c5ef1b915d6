package gantry.export.cloudformation;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// One resource of a template that is being put together.
public final class Resource {

    /// The types whose `Ref` is their ARN; of all others it is the attribute `Arn`.
    private static final Set<String> REFERRED_BY_ARN = Set.of("AWS::SNS::Topic", "AWS::SecretsManager::Secret");

    private final String logicalId;
    private final String type;
    private final Owner owner;
    private final Block properties = new Block();
    private final SequencedSet<String> dependsOn = new LinkedHashSet<>();
    private String deletionPolicy = "";
    private String condition = "";
    private Optional<Computed> computed = Optional.empty();

    /// A name and an ARN that are worked out instead of referred to.
    private record Computed(Intrinsic name, String arn) {}

    Resource(String logicalId, String type, Owner owner) {
        this.logicalId = logicalId;
        this.type = type;
        this.owner = owner;
    }

    public String logicalId() {
        return logicalId;
    }

    public String type() {
        return type;
    }

    public Owner owner() {
        return owner;
    }

    public Block properties() {
        return properties;
    }

    /// Sets one property, see [Block#set].
    public Resource set(String path, Object value) {
        properties.set(path, value);
        return this;
    }

    public Intrinsic ref() {
        return new Intrinsic.Ref(logicalId);
    }

    public Intrinsic get(String attribute) {
        return new Intrinsic.GetAtt(logicalId, attribute);
    }

    public Intrinsic arn() {
        return REFERRED_BY_ARN.contains(type) ? ref() : get("Arn");
    }

    /// Makes [#address] and [#arn(String)] avoid references, where those would close a circle.
    ///
    /// @param arn text for `Fn::Sub`, which may hold `${Unique}`
    public Resource computed(Intrinsic name, String arn) {
        computed = Optional.of(new Computed(name, arn));
        return this;
    }

    /// What programs know the resource by: its name or URL.
    public Intrinsic address() {
        return computed.map(Computed::name).orElseGet(this::ref);
    }

    /// The ARN of a part of the resource, such as `/*` for everything in it; an empty part means all of it.
    public Intrinsic arn(String part) {
        if (computed.isPresent()) {
            return Intrinsic.unique(computed.get().arn() + part);
        }
        String attribute = REFERRED_BY_ARN.contains(type) ? "" : ".Arn";
        return part.isEmpty() ? arn() : Intrinsic.sub("${" + logicalId + attribute + "}" + part);
    }

    /// Created after `other`, for orders that no reference implies; one that a reference implies isn't written.
    public Resource after(Resource other) {
        if (!other.condition.isEmpty() && !other.condition.equals(condition)) {
            throw new IllegalArgumentException(logicalId + " can't wait for the conditional " + other.logicalId);
        }
        dependsOn.add(other.logicalId);
        return this;
    }

    /// Outlives the stack, because it holds what users would miss.
    public Resource retained() {
        deletionPolicy = "Retain";
        return this;
    }

    /// Goes with the stack, and says so.
    public Resource deleted() {
        deletionPolicy = "Delete";
        return this;
    }

    /// Exists only while the condition of this name holds.
    public Resource onlyIf(String name) {
        condition = name;
        return this;
    }

    SequencedSet<String> dependsOn() {
        return Collections.unmodifiableSequencedSet(dependsOn);
    }

    void forget(String logicalIdOfOther) {
        dependsOn.remove(logicalIdOfOther);
    }

    public Optional<String> condition() {
        return Optional.of(condition).filter(name -> !name.isEmpty());
    }

    /// As it stands in the template.
    ///
    /// @param metadata what goes under `Metadata`
    Block block(Block metadata) {
        Block block = Block.of("Type", type);
        if (!condition.isEmpty()) {
            block.set("/Condition", condition);
        }
        if (!dependsOn.isEmpty()) {
            block.set("/DependsOn", dependsOn.size() == 1 ? dependsOn.getFirst() : List.copyOf(dependsOn));
        }
        if (!deletionPolicy.isEmpty()) {
            block.set("/DeletionPolicy", deletionPolicy).set("/UpdateReplacePolicy", deletionPolicy);
        }
        block.set("/Metadata", metadata);
        if (!properties.isEmpty()) {
            block.set("/Properties", properties);
        }
        return block;
    }
}
