package gantry.model.check.rules.elb;

import gantry.model.check.CheckContext;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;

/// A listener that ends encryption holds a certificate.
public final class ListenerCertificateRequired implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "elb/listener-certificate-required",
            "Encrypted listener needs certificate",
            Severity.ERROR,
            "With HTTPS, TLS or SSL the load balancer itself talks to clients in secret, so it must prove who it is. "
                    + "That takes a server certificate, without which AWS doesn't create the listener. A TCP "
                    + "listener needs none: it passes the encrypted bytes on to the targets.",
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (BalancerType type : BalancerType.ALL) {
            for (Node balancer : context.nodes(type.kind())) {
                context.token().throwIfCancelled();
                type.listenersOf(balancer).stream()
                        .filter(each -> each.isSpoken() && each.isEncrypted() && !each.hasCertificate())
                        .forEach(each -> say(context, report, each));
            }
        }
    }

    private static void say(CheckContext context, Report report, Listening listener) {
        BalancerType type = listener.type();
        Property<String> field = type.fields().certificate();
        String placeholder = Certificates.placeholder(context, listener.balancer());
        Report.Finding finding = report.at(listener.balancer(), listener.at(field));
        finding.fix(type.changeListener(
                "Set a placeholder for the certificate", listener, values -> values.with(field, placeholder)));
        if (!type.equals(BalancerType.APPLICATION)) {
            finding.fix(type.changeListener(
                    "Pass the encryption through with TCP",
                    listener,
                    values -> values.withRaw(type.fields().protocol().name(), "TCP")));
        }
        finding.say("The listener " + listener.text() + " of " + Wording.full(context, listener.balancer())
                + " ends the encryption at the load balancer, but has no certificate. Enter the ARN of one.");
    }
}
