package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.check.FieldPath;
import gantry.model.diagram.Element;
import gantry.model.kind.Property;
import gantry.model.kind.SecretReference;
import gantry.model.kinds.operations.Secret;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Secrets that are named by their ARN or drawn, and the permission to read them.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html
final class Secrets {

    /// An ARN has seven parts; what follows chooses a key of the secret or a version.
    private static final int PARTS_OF_ARN = 7;

    private Secrets() {}

    /// Where the value of a property is read: an ARN as it is, a drawn secret as a reference to its resource. A secret
    /// that isn't in the drawing is reported.
    static Optional<Object> address(Plan plan, Element element, Property<String> property) {
        return plan.usable(element, property)
                .flatMap(value -> address(plan, element, FieldPath.of(property), value));
    }

    /// Like [#address] for a property with many secrets, by their names.
    static Map<String, Object> addresses(Plan plan, Element element, Property<Map<String, String>> property) {
        var addresses = new LinkedHashMap<String, Object>();
        plan.usable(element, property)
                .orElse(Map.of())
                .forEach((name, value) -> address(
                        plan, element, FieldPath.of(property).key(name), value)
                        .ifPresent(address -> addresses.put(name, address)));
        return addresses;
    }

    private static Optional<Object> address(Plan plan, Element element, FieldPath field, String value) {
        Optional<String> id = SecretReference.nodeId(value);
        if (id.isEmpty()) {
            return Optional.of(value);
        }
        Optional<Object> reference = id.flatMap(plan.diagram()::named)
                .filter(node -> node.isA(Secret.ID))
                .flatMap(plan::primary)
                .map(Resource::arn);
        if (reference.isEmpty()) {
            plan.report(
                    ExportRules.INVALID_VALUE,
                    element,
                    field,
                    "A secret of " + plan.label(element) + " isn't exported: there is no secret '" + id.get()
                            + "' in the drawing.");
        }
        return reference;
    }

    /// Lets a role read secrets.
    ///
    /// @param addresses ARNs and references to drawn secrets
    static void allow(Plan plan, Resource role, Collection<?> addresses) {
        var secrets = new ArrayList<Object>();
        var parameters = new ArrayList<Object>();
        addresses.stream().filter(String.class::isInstance).map(String.class::cast).sorted().forEach(address -> {
            boolean isParameter = address.contains(":ssm:");
            addNew(isParameter ? parameters : secrets, isParameter ? address : withoutKey(address));
        });
        addresses.stream().filter(address -> !(address instanceof String)).forEach(drawn -> addNew(secrets, drawn));
        if (!secrets.isEmpty()) {
            Roles.allow(
                    plan, role, "read-secrets", Policies.allow(List.of("secretsmanager:GetSecretValue"), secrets));
        }
        if (!parameters.isEmpty()) {
            Roles.allow(plan, role, "read-parameters", Policies.allow(List.of("ssm:GetParameters"), parameters));
        }
    }

    private static void addNew(List<Object> list, Object item) {
        if (!list.contains(item)) {
            list.add(item);
        }
    }

    private static String withoutKey(String address) {
        return String.join(":", Arrays.stream(address.split(":")).limit(PARTS_OF_ARN).toList());
    }
}
