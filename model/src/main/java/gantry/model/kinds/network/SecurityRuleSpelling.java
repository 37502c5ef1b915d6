package gantry.model.kinds.network;

import gantry.model.kind.CidrBlock;
import gantry.model.kind.Conversion;
import gantry.model.kind.Json;
import gantry.model.kind.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How CloudFormation spells the rules of a security group.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html
final class SecurityRuleSpelling {

    private static final String IP_PROTOCOL = "IpProtocol";
    private static final String FROM_PORT = "FromPort";
    private static final String TO_PORT = "ToPort";
    private static final String CIDR_IP = "CidrIp";
    private static final String DESCRIPTION = "Description";

    /// Stands for all protocols, and as a port of ICMP for all types of messages.
    private static final String ALL = "-1";
    private static final long ALL_TYPES = -1;

    /// Without any outgoing rule AWS lets everything out; one that leads nowhere keeps everything in.
    ///
    /// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html
    private static final List<Object> NOTHING_OUT = List.of(Map.of(IP_PROTOCOL, ALL, CIDR_IP, "127.0.0.1/32"));

    private SecurityRuleSpelling() {}

    static Conversion<List<Values>> ingress() {
        return new Conversion<>(SecurityRuleSpelling::write, SecurityRuleSpelling::read);
    }

    static Conversion<List<Values>> egress() {
        return new Conversion<>(
                rules -> rules.isEmpty() ? Json.normal(NOTHING_OUT) : write(rules),
                json -> Json.normal(NOTHING_OUT).equals(json) ? Optional.of(List.of()) : read(json));
    }

    private static Object write(List<Values> rules) {
        return Json.normal(rules.stream().map(SecurityRuleSpelling::write).toList());
    }

    private static Map<String, Object> write(Values rule) {
        var written = new LinkedHashMap<String, Object>();
        TrafficProtocol protocol = rule.value(SecurityRule.PROTOCOL);
        written.put(IP_PROTOCOL, protocol == TrafficProtocol.ALL ? ALL : protocol.value());
        if (protocol == TrafficProtocol.ICMP) {
            written.put(FROM_PORT, ALL_TYPES);
            written.put(TO_PORT, ALL_TYPES);
        } else if (protocol != TrafficProtocol.ALL) {
            long first = rule.value(SecurityRule.FROM_PORT);
            written.put(FROM_PORT, first);
            written.put(TO_PORT, rule.effective(SecurityRule.TO_PORT).orElse(first));
        }
        rule.effective(SecurityRule.CIDR).ifPresent(cidr -> written.put(CIDR_IP, cidr.toString()));
        rule.effective(SecurityRule.DESCRIPTION).ifPresent(text -> written.put(DESCRIPTION, text));
        return written;
    }

    private static Optional<List<Values>> read(Object json) {
        return json instanceof List<?> rules && rules.stream().allMatch(Map.class::isInstance)
                ? Optional.of(rules.stream().map(rule -> read((Map<?, ?>) rule)).toList())
                : Optional.empty();
    }

    private static Values read(Map<?, ?> written) {
        TrafficProtocol protocol = ALL.equals(written.get(IP_PROTOCOL))
                ? TrafficProtocol.ALL
                : SecurityRule.PROTOCOL.type().read(String.valueOf(written.get(IP_PROTOCOL)))
                        .orElse(TrafficProtocol.TCP);
        Values rule = Values.EMPTY.with(SecurityRule.PROTOCOL, protocol);
        boolean hasPorts = protocol == TrafficProtocol.TCP || protocol == TrafficProtocol.UDP;
        if (hasPorts && written.get(FROM_PORT) instanceof Long first && written.get(TO_PORT) instanceof Long last) {
            rule = rule.with(SecurityRule.FROM_PORT, first);
            rule = first.equals(last) ? rule : rule.with(SecurityRule.TO_PORT, last);
        }
        if (written.get(CIDR_IP) instanceof String text) {
            Optional<CidrBlock> block = CidrBlock.parse(text);
            rule = block.isPresent() ? rule.with(SecurityRule.CIDR, block.get()) : rule;
        }
        return written.get(DESCRIPTION) instanceof String text ? rule.with(SecurityRule.DESCRIPTION, text) : rule;
    }
}
