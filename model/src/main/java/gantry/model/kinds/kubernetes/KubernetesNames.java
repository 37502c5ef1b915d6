package gantry.model.kinds.kubernetes;

import gantry.model.kind.NameRule;
import gantry.model.kind.NameRule.Scope;

/// The rules for names of Kubernetes objects; which one counts depends on the kind of object.
///
/// Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
public final class KubernetesNames {

    private static final String FAMILY = "k8s.";
    private static final int LONGEST_LABEL = 63;
    private static final int LONGEST_SUBDOMAIN = 253;

    private static final String PART = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";

    private KubernetesNames() {}

    /// Whether one of these rules counts for a kind: whether it is an object of Kubernetes, or part of one.
    public static boolean govern(String kind) {
        return kind.startsWith(FAMILY);
    }

    /// An RFC 1123 label: for namespaces and containers.
    public static NameRule label(Scope scope) {
        return new NameRule(
                atMost(LONGEST_LABEL) + PART,
                "1 to 63 lower-case letters, digits or '-', with a letter or digit at both ends",
                LONGEST_LABEL,
                true,
                false,
                scope);
    }

    /// An RFC 1123 subdomain: for most objects, such as Deployments, ConfigMaps and Ingresses.
    public static NameRule subdomain(Scope scope) {
        return shorter(LONGEST_SUBDOMAIN, scope);
    }

    /// Like [#subdomain] with room for what Kubernetes appends: `shorter(52, scope)` for CronJobs, whose Jobs get a
    /// name with 11 more characters.
    ///
    /// Source: https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/
    public static NameRule shorter(int max, Scope scope) {
        return new NameRule(
                atMost(max) + PART + "(\\." + PART + ")*",
                "1 to " + max + " lower-case letters, digits, '-' or '.', with a letter or digit at both ends",
                max,
                true,
                false,
                scope);
    }

    /// An RFC 1035 label: for Services, whose names start with a letter.
    ///
    /// Source: https://kubernetes.io/docs/concepts/services-networking/service/
    public static NameRule dns1035(Scope scope) {
        return new NameRule(
                atMost(LONGEST_LABEL) + "[a-z]([a-z0-9-]*[a-z0-9])?",
                "1 to 63 lower-case letters, digits or '-', a letter at the start, no '-' at the end",
                LONGEST_LABEL,
                true,
                false,
                scope);
    }

    /// Looks ahead: the length counts over all parts of a name.
    private static String atMost(int length) {
        return "(?=.{1," + length + "}$)";
    }
}
