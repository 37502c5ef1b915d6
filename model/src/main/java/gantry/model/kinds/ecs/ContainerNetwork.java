package gantry.model.kinds.ecs;

import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.MapOf;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.binding.Spelling;
import java.util.List;
import java.util.Map;

/// The properties of a [Container] that say how it finds others and others find it, and its labels.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
final class ContainerNetwork {

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html";
    private static final String ROLE = "Container";
    private static final String NETWORK = "Network";
    private static final String OWN_NAMES = "report: the cluster's own name service answers pods";
    private static final Text HOST = Text.matching("[A-Za-z0-9][A-Za-z0-9.-]{0,252}", "a host name");

    static final Property<String> HOSTNAME = Property.of("hostname", HOST)
            .title("Host name")
            .group(NETWORK)
            .about("The name that the container gives itself. Not in network mode awsvpc.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/Hostname")
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    static final Property<Map<String, String>> EXTRA_HOSTS = Property.of(
            "extraHosts", new MapOf<>(HOST, Text.matching("[0-9A-Fa-f.:]+", "an IP address")))
            .group(NETWORK)
            .about("Host names with their addresses, written to /etc/hosts. Not in network mode awsvpc.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostEntry.html")
            .to(Target.CLOUDFORMATION, ROLE, "/ExtraHosts", Spelling.pairs("Hostname", "IpAddress"))
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    static final Property<List<String>> DNS_SERVERS = Property.of("dnsServers", ListOf.of(Text.line()))
            .title("DNS servers")
            .group(NETWORK)
            .about("Name servers instead of those of the instance. Not on Fargate.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/DnsServers")
            .unbound(Target.KUBERNETES, OWN_NAMES);

    static final Property<List<String>> DNS_SEARCH_DOMAINS = Property.of(
            "dnsSearchDomains", ListOf.of(Text.line()))
            .title("DNS search domains")
            .group(NETWORK)
            .about("Domains that are tried for names without one. Not on Fargate.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/DnsSearchDomains")
            .unbound(Target.KUBERNETES, OWN_NAMES);

    /// Without a default, so that templates say nothing about it unless somebody chose.
    static final Property<Boolean> DISABLE_NETWORKING = Property.of("disableNetworking", new Flag())
            .group(NETWORK)
            .about("Cuts the container off from every network. Not on Fargate.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/DisableNetworking")
            .unbound(Target.KUBERNETES, "report: a NetworkPolicy would do this");

    static final Property<Map<String, String>> DOCKER_LABELS = Property.of(
            "dockerLabels", new MapOf<>(Text.line().upTo(255), Text.line()))
            .group("General")
            .about("Labels of the container, which agents on the instance and FireLens read.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/DockerLabels")
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    private ContainerNetwork() {}
}
