package gantry.model.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// One typed, named fact about an element: everything that the inspector, the file, the checks and the exports
/// need to know about it, in one place.
///
/// Constants of this class are built in steps, each of which returns a changed copy.
public final class Property<T> {

    /// Where a new word starts in a name.
    private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");

    private final String name;
    private final ValueType<T> type;
    private final Optional<T> fallback;
    private final Traits traits;
    private final List<Binding<T>> bindings;

    /// What is said about a property besides its type and its bindings; empty text stands for "nothing said".
    private record Traits(Map<String, String> texts, boolean isRequired, boolean isParameter, List<Condition> visible) {

        Traits with(String key, String text) {
            var copy = new LinkedHashMap<>(texts);
            copy.put(key, text);
            return new Traits(copy, isRequired, isParameter, visible);
        }

        String text(String key) {
            return texts.getOrDefault(key, "");
        }
    }

    private Property(String name, ValueType<T> type, Optional<T> fallback, Traits traits, List<Binding<T>> bindings) {
        this.name = name;
        this.type = type;
        this.fallback = fallback;
        this.traits = traits;
        this.bindings = List.copyOf(bindings);
    }

    /// @param name the key in the file: lower camel case, never changed once released
    public static <T> Property<T> of(String name, ValueType<T> type) {
        return new Property<>(name, type, Optional.empty(), new Traits(Map.of(), false, false, List.of()), List.of());
    }

    private Property<T> change(UnaryOperator<Traits> step) {
        return new Property<>(name, type, fallback, step.apply(traits), bindings);
    }

    /// The label that users read; without it the name is split into words.
    public Property<T> title(String text) {
        return change(t -> t.with("title", text));
    }

    /// The value that counts while none is set; not written to files.
    public Property<T> fallback(T value) {
        return new Property<>(name, type, Optional.of(value), traits, bindings);
    }

    public Property<T> required() {
        return change(t -> new Traits(t.texts, true, t.isParameter, t.visible));
    }

    /// The heading in the inspector under which the property stands.
    public Property<T> group(String text) {
        return change(t -> t.with("group", text));
    }

    /// One or two sentences that say what the property means.
    public Property<T> about(String text) {
        return change(t -> t.with("about", text));
    }

    /// The address of the page that the facts come from.
    public Property<T> source(String url) {
        return change(t -> t.with("source", url));
    }

    public Property<T> unit(String text) {
        return change(t -> t.with("unit", text));
    }

    /// Shown and checked only while `condition` holds.
    public Property<T> visibleWhen(Condition condition) {
        return change(t -> new Traits(t.texts, t.isRequired, t.isParameter, List.of(condition)));
    }

    /// The rule that judges the value with a message of its own, so that the general field check stays silent.
    public Property<T> checkedBy(String ruleId) {
        return change(t -> t.with("checkedBy", ruleId));
    }

    /// Like [#checkedBy], for a rule that judges also what the type can't read, such as a word that is no option.
    public Property<T> judgedBy(String ruleId) {
        return checkedBy(ruleId).change(t -> t.with("judged", "as it stands"));
    }

    /// A CloudFormation template offers the value as a parameter, because it differs between environments.
    public Property<T> parameter() {
        return change(t -> new Traits(t.texts, t.isRequired, true, t.visible));
    }

    /// Exported to `path` of the resource with the role `resource`, spelt as in the diagram.
    public Property<T> to(Target target, String resource, String path) {
        return to(target, resource, path, Conversion.same(type));
    }

    public Property<T> to(Target target, String resource, String path, Conversion<T> conversion) {
        var copy = new ArrayList<>(bindings);
        copy.add(new Binding<>(target, resource, path, conversion));
        return new Property<>(name, type, fallback, traits, copy);
    }

    /// Has no place of its own in `target`, for the stated reason (a recipe reads it, or the target has no such thing).
    public Property<T> unbound(Target target, String reason) {
        return change(t -> t.with("unbound " + target.id(), reason));
    }

    public String name() {
        return name;
    }

    public ValueType<T> type() {
        return type;
    }

    public Optional<T> fallback() {
        return fallback;
    }

    public List<Binding<T>> bindings() {
        return bindings;
    }

    public List<Binding<T>> bindings(Target target) {
        return bindings.stream().filter(binding -> binding.target().equals(target)).toList();
    }

    public String title() {
        String given = traits.text("title");
        if (!given.isEmpty()) {
            return given;
        }
        String words = HUMP.matcher(name).replaceAll("$1 $2").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public String group() {
        return traits.text("group");
    }

    public String about() {
        return traits.text("about");
    }

    public String source() {
        return traits.text("source");
    }

    public String unit() {
        return traits.text("unit");
    }

    public String checkedBy() {
        return traits.text("checkedBy");
    }

    /// Whether the rule named by [#checkedBy] judges also what the type can't read.
    public boolean isJudgedUnread() {
        return !traits.text("judged").isEmpty();
    }

    public Optional<String> unboundReason(Target target) {
        return Optional.ofNullable(traits.texts.get("unbound " + target.id()));
    }

    public boolean isRequired() {
        return traits.isRequired;
    }

    public boolean isParameter() {
        return traits.isParameter;
    }

    public boolean isVisible(Values values) {
        return traits.visible.stream().allMatch(condition -> condition.holds(values));
    }

    public List<Condition> visibleWhen() {
        return traits.visible;
    }

    /// The default as JSON data.
    public Optional<Object> fallbackJson() {
        return fallback.map(type::write);
    }

    /// Why the value in `values` can't be used: missing though required, or not valid; empty when it is fine.
    public Optional<String> fault(Values values) {
        Object json = values.raw().get(name);
        if (json != null) {
            return type.fault(json);
        }
        return isRequired() && fallback.isEmpty() ? Optional.of("Enter a value.") : Optional.empty();
    }

    /// A JSON Schema (2020-12) with title, description and default.
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("title", title());
        if (!about().isEmpty()) {
            schema.put("description", unit().isEmpty() ? about() : about() + " Unit: " + unit() + ".");
        }
        schema.putAll(type.schema());
        if (isJudgedUnread() && schema.containsKey("enum")) {
            schema.put("examples", schema.remove("enum"));
        }
        fallbackJson().ifPresent(json -> schema.put("default", json));
        return schema;
    }

    @Override
    public String toString() {
        return "Property " + name;
    }
}
