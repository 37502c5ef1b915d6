package gantry.export.kubernetes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The recommended labels of what an export makes.
///
/// Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/
public final class Labels {

    public static final String NAME = "app.kubernetes.io/name";
    public static final String INSTANCE = "app.kubernetes.io/instance";
    public static final String PART_OF = "app.kubernetes.io/part-of";

    private static final String VERSION = "app.kubernetes.io/version";
    private static final String COMPONENT = "app.kubernetes.io/component";
    private static final String MANAGED_BY = "app.kubernetes.io/managed-by";

    /// Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?");

    private Labels() {}

    /// What all objects of an export have in common.
    public static Map<String, String> shared(String partOf) {
        var labels = new LinkedHashMap<String, String>();
        labels.put(PART_OF, partOf);
        labels.put(MANAGED_BY, "gantry");
        return labels;
    }

    /// The labels of one thing and what belongs to it.
    public static Map<String, String> of(String partOf, String name) {
        var labels = new LinkedHashMap<String, String>();
        labels.put(NAME, name);
        labels.put(INSTANCE, DnsNames.label(partOf + "-" + name, name, DnsNames.LONGEST));
        labels.putAll(shared(partOf));
        return labels;
    }

    /// The labels of a workload and its pods.
    ///
    /// @param version the tag of its image; left out when it can't be a label
    public static Map<String, String> of(String partOf, String name, String component, String version) {
        Map<String, String> labels = of(partOf, name);
        labels.put(COMPONENT, component);
        if (VALUE.matcher(version).matches()) {
            labels.put(VERSION, version);
        }
        return labels;
    }

    /// What selects the pods: the labels that never change during the life of a workload.
    public static Map<String, String> selector(Map<String, String> labels) {
        var selector = new LinkedHashMap<String, String>();
        selector.put(NAME, labels.get(NAME));
        selector.put(INSTANCE, labels.get(INSTANCE));
        return selector;
    }
}
