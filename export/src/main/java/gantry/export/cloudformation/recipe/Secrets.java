package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// The permission to read secrets that are named by their ARN.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html
final class Secrets {

    /// An ARN has seven parts; what follows chooses a key of the secret or a version.
    private static final int PARTS_OF_ARN = 7;

    private Secrets() {}

    static void allow(Plan plan, Resource role, Collection<String> addresses) {
        var secrets = new ArrayList<Object>();
        var parameters = new ArrayList<Object>();
        for (String address : new TreeSet<>(addresses)) {
            boolean isParameter = address.contains(":ssm:");
            Object arn = isParameter ? address : withoutKey(address);
            List<Object> list = isParameter ? parameters : secrets;
            if (!list.contains(arn)) {
                list.add(arn);
            }
        }
        if (!secrets.isEmpty()) {
            Roles.allow(
                    plan, role, "read-secrets", Policies.allow(List.of("secretsmanager:GetSecretValue"), secrets));
        }
        if (!parameters.isEmpty()) {
            Roles.allow(plan, role, "read-parameters", Policies.allow(List.of("ssm:GetParameters"), parameters));
        }
    }

    private static String withoutKey(String address) {
        return String.join(":", Arrays.stream(address.split(":")).limit(PARTS_OF_ARN).toList());
    }
}
