package gantry.model.format;

import gantry.model.kind.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the fields of one JSON object and complains about missing, wrong and unknown ones.
final class FieldReader {

    private final Tree.Fields fields;
    private final Complaints complaints;
    private final String what;
    private boolean isFaulty;

    FieldReader(Tree.Fields fields, Complaints complaints, String what) {
        this.fields = fields;
        this.complaints = complaints;
        this.what = what;
    }

    /// Complains about every field that the format doesn't have.
    FieldReader onlyHas(Set<String> known) {
        fields.members().forEach((name, value) -> {
            if (!known.contains(name)) {
                invalid(value, "has an unknown field \"" + name + "\"; the format has "
                        + String.join(", ", known.stream().sorted().toList()));
            }
        });
        return this;
    }

    Optional<Tree> tree(String name) {
        return Optional.ofNullable(fields.members().get(name));
    }

    String text(String name, String otherwise) {
        return leaf(name, String.class, "text").orElse(otherwise);
    }

    String requiredText(String name) {
        Optional<String> text = leaf(name, String.class, "text");
        if (tree(name).isEmpty()) {
            invalid(fields, "needs the field \"" + name + "\"");
        }
        return text.orElse("");
    }

    long whole(String name, long otherwise) {
        return leaf(name, Long.class, "a whole number").orElse(otherwise);
    }

    boolean flag(String name, boolean otherwise) {
        return leaf(name, Boolean.class, "true or false").orElse(otherwise);
    }

    double number(String name, double otherwise) {
        Optional<Object> value = leaf(name, Object.class, "a number");
        return switch (value.orElse(Json.NULL)) {
            case Long whole when Math.abs(whole) <= 10_000_000 -> whole;
            case BigDecimal decimal when Math.abs(decimal.doubleValue()) <= 10_000_000 -> decimal.doubleValue();
            default -> {
                tree(name).ifPresent(at -> invalid(at, "needs a number between -10,000,000 and 10,000,000 as \"" + name
                        + "\""));
                if (tree(name).isEmpty()) {
                    invalid(fields, "needs the field \"" + name + "\"");
                }
                yield otherwise;
            }
        };
    }

    List<Tree> items(String name) {
        return switch (tree(name).orElse(null)) {
            case Tree.Items items -> items.items();
            case null -> List.of();
            case Tree other -> {
                invalid(other, "needs a list as \"" + name + "\"");
                yield List.of();
            }
        };
    }

    Map<String, Tree> members(String name) {
        return switch (tree(name).orElse(null)) {
            case Tree.Fields object -> object.members();
            case null -> Map.of();
            case Tree other -> {
                invalid(other, "needs an object as \"" + name + "\"");
                yield Map.of();
            }
        };
    }

    private <T> Optional<T> leaf(String name, Class<T> type, String inWords) {
        Optional<Tree> found = tree(name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (found.get() instanceof Tree.Leaf leaf && type.isInstance(leaf.data())) {
            return Optional.of(type.cast(leaf.data()));
        }
        invalid(found.get(), "needs " + inWords + " as \"" + name + "\"");
        return Optional.empty();
    }

    /// True when this object got a complaint.
    boolean isFaulty() {
        return isFaulty;
    }

    void invalid(Tree at, String message) {
        isFaulty = true;
        complaints.say(Complaints.INVALID, at, what + " " + message + ".");
    }
}
