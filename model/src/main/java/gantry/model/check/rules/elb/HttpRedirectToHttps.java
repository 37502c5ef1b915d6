package gantry.model.check.rules.elb;

import gantry.model.check.CheckContext;
import gantry.model.check.FieldPath;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.Listener;
import gantry.model.kinds.balancing.ListenerAction;
import gantry.model.kinds.balancing.ListenerProtocol;
import gantry.model.kinds.balancing.Scheme;
import java.util.List;
import java.util.Optional;

/// A load balancer that faces the internet offers HTTPS.
public final class HttpRedirectToHttps implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "elb/http-redirect-to-https",
            "Redirect HTTP to HTTPS",
            Severity.WARNING,
            "Over plain HTTP everybody on the way can read and change passwords, cookies and pages. With a certificate "
                    + "from ACM, which costs nothing, the load balancer encrypts; a redirect takes along those who "
                    + "still type http.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-network.html");

    private static final long HTTPS_PORT = 443;

    /// The second usual port, where 443 is taken.
    private static final long OTHER_PORT = 8443;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node balancer : context.nodes(ApplicationLoadBalancer.ID)) {
            context.token().throwIfCancelled();
            List<Listening> listeners = BalancerType.APPLICATION.listenersOf(balancer);
            boolean isPlain = listeners.stream().noneMatch(each -> each.protocol().equals("HTTPS"));
            if (isPlain && BalancerType.isInternetFacing(balancer)) {
                plain(listeners).ifPresent(each -> say(context, report, each));
            }
        }
    }

    private static Optional<Listening> plain(List<Listening> listeners) {
        return listeners.stream()
                .filter(each -> each.protocol().equals("HTTP"))
                .filter(each -> each.values().get(Listener.DEFAULT_ACTION)
                        .filter(ListenerAction.REDIRECT::equals)
                        .isEmpty())
                .findFirst();
    }

    private static void say(CheckContext context, Report report, Listening plain) {
        Node balancer = plain.balancer();
        report.at(balancer, FieldPath.of(ApplicationLoadBalancer.LISTENERS))
                .fix(encrypt(context, balancer))
                .fix(Fixes.set("Make it internal", balancer.id(), ApplicationLoadBalancer.SCHEME, Scheme.INTERNAL))
                .say("Visitors reach " + Wording.full(context, balancer) + " unencrypted on " + plain.text()
                        + "; add an HTTPS listener with a certificate and redirect HTTP to it.");
    }

    private static Fix encrypt(CheckContext context, Node balancer) {
        String certificate = Certificates.placeholder(context, balancer);
        return BalancerType.APPLICATION.changeListeners(
                "Add an HTTPS listener and redirect HTTP to it", balancer, all -> {
                    if (all.stream().noneMatch(each -> each.value(Listener.PROTOCOL) == ListenerProtocol.HTTPS)) {
                        all.replaceAll(each -> each.with(Listener.DEFAULT_ACTION, ListenerAction.REDIRECT));
                        boolean isTaken = all.stream().anyMatch(each -> each.value(Listener.PORT) == HTTPS_PORT);
                        all.add(Values.EMPTY
                                .with(Listener.PROTOCOL, ListenerProtocol.HTTPS)
                                .with(Listener.PORT, isTaken ? OTHER_PORT : HTTPS_PORT)
                                .with(Listener.CERTIFICATE_ARN, certificate));
                    }
                });
    }
}
