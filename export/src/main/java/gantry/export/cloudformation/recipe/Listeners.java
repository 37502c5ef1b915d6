package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.check.FieldPath;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.CertificatePlaceholder;
import gantry.model.kinds.balancing.Listener;
import gantry.model.kinds.balancing.ListenerAction;
import gantry.model.kinds.balancing.ListenerProtocol;
import gantry.model.kinds.connection.Targets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The listeners of a load balancer.
///
/// The main one always exists: with a certificate it speaks HTTPS and a second one redirects to it, without it speaks
/// HTTP. So services can wait for it, which they couldn't for a listener that exists only sometimes.
final class Listeners {

    private static final String TYPE = "AWS::ElasticLoadBalancingV2::Listener";
    private static final String MAIN = "Listener";
    private static final String RULE = "ListenerRule";
    private static final String ACTIONS = "/DefaultActions";
    private static final long HTTP_PORT = 80;
    private static final long HTTPS_PORT = 443;

    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
    private static final String SSL_POLICY = "ELBSecurityPolicy-TLS13-1-2-2021-06";

    /// Room for rules that people add between two others later.
    private static final int PRIORITY_STEP = 10;

    private final Plan plan;
    private final Node balancer;
    private final Optional<Values> https;
    private final long httpPort;
    private final long httpsPort;

    Listeners(Plan plan, Node balancer) {
        this.plan = plan;
        this.balancer = balancer;
        List<Values> drawn = plan.usable(balancer, ApplicationLoadBalancer.LISTENERS).orElse(List.of());
        https = drawn.stream().filter(each -> speaks(each, ListenerProtocol.HTTPS)).findFirst();
        httpPort = drawn.stream()
                .filter(each -> speaks(each, ListenerProtocol.HTTP))
                .findFirst()
                .map(each -> each.value(Listener.PORT))
                .orElse(HTTP_PORT);
        httpsPort = https.map(each -> each.value(Listener.PORT)).orElse(HTTPS_PORT);
    }

    private static boolean speaks(Values listener, ListenerProtocol protocol) {
        return listener.value(Listener.PROTOCOL) == protocol;
    }

    /// The ports that clients reach.
    List<Long> ports() {
        return List.copyOf(new LinkedHashSet<>(List.of(httpPort, httpsPort)));
    }

    /// Adds the listeners, which answer 404 until a target is connected.
    void add() {
        reportMissing();
        Resource resource = plan.primary(balancer).orElseThrow();
        Intrinsic certificate = certificate();
        String hasCertificate = condition(certificate);
        plan.add(balancer, MAIN)
                .set("/LoadBalancerArn", resource.ref())
                .set("/Port", new Intrinsic.If(hasCertificate, httpsPort, httpPort))
                .set("/Protocol", new Intrinsic.If(hasCertificate, "HTTPS", "HTTP"))
                .set("/SslPolicy", new Intrinsic.If(hasCertificate, SSL_POLICY, Intrinsic.NO_VALUE))
                .set(
                        "/Certificates",
                        new Intrinsic.If(
                                hasCertificate,
                                List.of(Block.of("CertificateArn", certificate)),
                                Intrinsic.NO_VALUE))
                .set(ACTIONS, List.of(notFound()));
        if (httpPort != httpsPort) {
            redirect(resource, hasCertificate);
        }
    }

    private void reportMissing() {
        List<Values> drawn = plan.usable(balancer, ApplicationLoadBalancer.LISTENERS).orElse(List.of());
        for (ListenerProtocol protocol : ListenerProtocol.values()) {
            if (drawn.stream().filter(each -> speaks(each, protocol)).count() > 1) {
                plan.report(
                        ExportRules.NOT_EXPRESSED,
                        balancer,
                        FieldPath.of(ApplicationLoadBalancer.LISTENERS),
                        "Only the first " + protocol.label() + " listener of " + plan.label(balancer)
                                + " is exported. Draw another load balancer for the others.");
            }
        }
        if (https.isPresent() && drawn.stream().anyMatch(Listeners::keepsPlain)) {
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    balancer,
                    FieldPath.of(ApplicationLoadBalancer.LISTENERS),
                    plan.label(balancer) + " redirects HTTP to HTTPS in the template, although its HTTP listener "
                            + "forwards. Remove the action of that listener.");
        }
        if (https.filter(each -> CertificatePlaceholder.real(each).isEmpty()).isPresent()) {
            plan.report(
                    ExportRules.BY_HAND,
                    balancer,
                    FieldPath.of(ApplicationLoadBalancer.LISTENERS),
                    plan.label(balancer) + " speaks HTTP until its certificate is named. Enter the certificate here "
                            + "or in the parameter when the stack is created.");
        }
    }

    private static boolean keepsPlain(Values listener) {
        return speaks(listener, ListenerProtocol.HTTP)
                && listener.effective(Listener.DEFAULT_ACTION).equals(Optional.of(ListenerAction.FORWARD));
    }

    private void redirect(Resource resource, String hasCertificate) {
        plan.add(balancer, "RedirectListener", TYPE)
                .onlyIf(hasCertificate)
                .set("/LoadBalancerArn", resource.ref())
                .set("/Port", httpPort)
                .set("/Protocol", "HTTP")
                .set(
                        ACTIONS,
                        List.of(Block.of(
                                "Type", "redirect",
                                "RedirectConfig", Block.of(
                                        "Protocol", "HTTPS",
                                        "Port", String.valueOf(httpsPort),
                                        "StatusCode", "HTTP_301"))));
    }

    private Intrinsic certificate() {
        return plan.parameter(
                balancer,
                "CertificateArn",
                Block.of(
                        "Type", "String",
                        "Default", https.flatMap(CertificatePlaceholder::real).orElse(""),
                        "AllowedPattern", "^(arn:aws[a-z-]*:(acm|iam):[a-z0-9-]*:\\d{12}:.+)?$",
                        "Description", "ARN of a certificate in this Region. Blank serves plain HTTP."));
    }

    private String condition(Intrinsic certificate) {
        return plan.condition(
                balancer, "HasCertificate", new Intrinsic.Not(new Intrinsic.Equals(certificate, "")));
    }

    /// The address of the load balancer.
    Intrinsic url() {
        String name = plan.primary(balancer).orElseThrow().logicalId();
        String hasCertificate = condition(certificate());
        Object scheme = new Intrinsic.If(
                hasCertificate,
                "https://",
                "http://");
        Object port = new Intrinsic.If(
                hasCertificate,
                httpsPort == HTTPS_PORT ? "" : ":" + httpsPort,
                httpPort == HTTP_PORT ? "" : ":" + httpPort);
        boolean isUsual = httpsPort == HTTPS_PORT && httpPort == HTTP_PORT;
        return isUsual
                ? new Intrinsic.Sub("${Scheme}${" + name + ".DNSName}", Map.of("Scheme", scheme))
                : new Intrinsic.Sub(
                        "${Scheme}${" + name + ".DNSName}${Port}",
                        new TreeMap<>(Map.of("Scheme", scheme, "Port", port)));
    }

    private static Block notFound() {
        return Block.of(
                "Type", "fixed-response",
                "FixedResponseConfig", Block.of(
                        "StatusCode", "404", "ContentType", "text/plain", "MessageBody", "Nothing here"));
    }

    /// What a connection asks of requests; one that asks nothing gets all that remain.
    static List<Object> conditions(Plan plan, Edge edge) {
        return Stream.of(
                condition("path-pattern", "PathPatternConfig", plan.usable(edge, Targets.PATHS)),
                condition("host-header", "HostHeaderConfig", plan.usable(edge, Targets.HOSTS)),
                condition("http-request-method", "HttpRequestMethodConfig", plan.usable(edge, Targets.METHODS)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Object> condition(String field, String name, Optional<List<String>> values) {
        return values.filter(list -> !list.isEmpty())
                .map(list -> Block.of("Field", field, name, Block.of("Values", list)));
    }

    /// Whether all remaining requests go somewhere already.
    static boolean hasDefault(Plan plan, Node balancer) {
        return plan.find(balancer, MAIN).stream()
                .flatMap(main -> main.properties().list(ACTIONS).stream())
                .anyMatch(action -> ((Block) action).get("/Type").equals(Optional.of("forward")));
    }

    /// Sends the requests that a connection asks for to a target group.
    static void forward(Plan plan, Edge edge, Resource group) {
        Node balancer = EdgeRecipe.from(edge, plan);
        Resource main = plan.find(balancer, MAIN).orElseThrow();
        List<Object> conditions = conditions(plan, edge);
        Block forward = Block.of("Type", "forward", "TargetGroupArn", group.ref());
        if (conditions.isEmpty()) {
            main.set(ACTIONS, List.of(forward));
        } else {
            plan.add(edge, RULE, "AWS::ElasticLoadBalancingV2::ListenerRule")
                    .set("/ListenerArn", main.ref())
                    .set("/Priority", plan.usable(edge, Targets.PRIORITY).orElseGet(() -> priority(plan, balancer)))
                    .set("/Conditions", conditions)
                    .set("/Actions", List.of(forward));
        }
    }

    private static long priority(Plan plan, Node balancer) {
        long present = plan.topology().edgesFrom(balancer, Targets.ID)
                .filter(edge -> plan.find(edge, RULE).isPresent())
                .count();
        return PRIORITY_STEP * present;
    }

    /// What must exist before a target group gets traffic.
    static List<Resource> forwarding(Plan plan, Edge edge) {
        Stream<Resource> rule = plan.find(edge, RULE).stream();
        Stream<Resource> main = conditions(plan, edge).isEmpty()
                ? plan.find(EdgeRecipe.from(edge, plan), MAIN).stream()
                : Stream.empty();
        return new ArrayList<>(Stream.concat(rule, main).toList());
    }
}
