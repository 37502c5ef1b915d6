package gantry.model.kinds.network;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Containment;
import gantry.model.kind.Expectation;
import gantry.model.kind.ListOf;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Sight;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.AllowsFrom;
import gantry.model.kinds.connection.Protects;
import java.util.List;

/// A firewall around network interfaces: it lists the traffic that may pass and stops all other.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
public final class SecurityGroup {

    public static final String ID = "aws.security-group";

    private static final String PAGE = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html";
    private static final String API = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html";
    private static final String RULES = "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html";
    private static final String ROLE = "SecurityGroup";

    /// AWS multiplies rules by groups per interface and allows 1000, which is therefore the most that a quota can be:
    /// https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html#vpc-limits-security-groups
    private static final int MOST_RULES = 1000;

    /// Length and characters: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html
    public static final Property<String> DESCRIPTION = Property.of(
            "description",
            Text.matching("[a-zA-Z0-9. _:/()#,@\\[\\]+=&;{}!$*-]{1,255}", "1 to 255 plain characters without quotes"))
            .fallback("Traffic that its members may receive and send")
            .group("General")
            .about("What the group is for. Changing it later replaces the group.")
            .source(API)
            .to(Target.CLOUDFORMATION, ROLE, "/GroupDescription");

    public static final Property<List<Values>> INGRESS = Property.of(
            "ingress", new ListOf<>(SecurityRule.TYPE, MOST_RULES))
            .title("Incoming rules")
            .group("Rules")
            .about("Who may connect, by address. Draw a connection to another group to let its members in.")
            .source(RULES)
            .to(Target.CLOUDFORMATION, ROLE, "/SecurityGroupIngress", SecurityRuleSpelling.ingress());

    public static final Property<List<Values>> EGRESS = Property.of(
            "egress", new ListOf<>(SecurityRule.TYPE, MOST_RULES))
            .title("Outgoing rules")
            .fallback(List.of(SecurityRule.ANY))
            .group("Rules")
            .about("What members may call, by address. Answers to what was let in always pass.")
            .source(RULES)
            .to(Target.CLOUDFORMATION, ROLE, "/SecurityGroupEgress", SecurityRuleSpelling.egress());

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Security group")
            .about("A firewall around network interfaces. It lists the traffic that may pass and stops all other.")
            .explain(
                    "Use one per role in the system, such as load balancer, tasks and database. Let each group accept "
                            + "traffic from the group in front of it.",
                    "Don't draw one only to connect a load balancer with its service: those rules are derived. To "
                            + "block single addresses use a network ACL, because a group has no rules that deny.",
                    "A network interface takes 5 groups, and a group has 60 incoming and 60 outgoing rules; both can be "
                            + "raised, but their product stays within 1000.",
                    "Security groups are free of charge.")
            .source(PAGE)
            .category(Category.BOUNDARIES)
            .icon("security-group")
            .keywords("firewall", "sg", "ports", "inbound", "outbound", "ingress rules", "egress rules", "acl")
            .properties(DESCRIPTION, INGRESS, EGRESS)
            .factSeeing(SecurityGroup::fact)
            .inside(Containment.in(Vpc.ID, "1 parent", "referenced by edges, never a container of nodes"))
            .names(names(), "app")
            .to(AllowsFrom.ID, ID, Cardinality.ANY.reflexive(), "ingress rule with a source group")
            .expects(Expectation.of(Expectation.Side.OUT, "it protects nothing", Protects.ID))
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::EC2::SecurityGroup")
            .resource(Target.CLOUDFORMATION, "IngressRule", "AWS::EC2::SecurityGroupIngress")
            .build();

    private SecurityGroup() {}

    private static String fact(Sight sight) {
        List<Values> egress = sight.values().value(EGRESS);
        int in = sight.values().effective(INGRESS).map(List::size).orElse(0) + sight.targets(AllowsFrom.ID).size();
        boolean isOpen = egress.stream().anyMatch(SecurityRule::isAny);
        return count(in) + " in · " + (isOpen ? "all out" : count(egress.size()) + " out");
    }

    private static String count(int rules) {
        return rules == 0 ? "nothing" : rules == 1 ? "1 rule" : rules + " rules";
    }

    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html
    private static NameRule names() {
        return new NameRule(
                "(?!sg-)[a-zA-Z0-9._:/()#,@\\[\\]+=&;{}!$*-][a-zA-Z0-9. _:/()#,@\\[\\]+=&;{}!$*-]{0,254}",
                "1 to 255 plain characters without quotes, not 'sg-' or a space at the start",
                255,
                false,
                true,
                NameRule.Scope.PARENT);
    }
}
