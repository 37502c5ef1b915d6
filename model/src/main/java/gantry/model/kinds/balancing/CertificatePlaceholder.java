package gantry.model.kinds.balancing;

import gantry.model.kind.Values;
import java.util.Optional;

/// Stands where the ARN of a certificate belongs until somebody enters the real one. Drawings with it are whole, but
/// templates name no certificate.
///
/// Source of the form: https://docs.aws.amazon.com/acm/latest/userguide/acm-overview.html
public final class CertificatePlaceholder {

    /// No account has this number.
    private static final String ACCOUNT = ":000000000000:";

    private CertificatePlaceholder() {}

    /// @param region the code of a Region
    public static String in(String region) {
        return "arn:aws:acm:" + region + ACCOUNT + "certificate/00000000-0000-0000-0000-000000000000";
    }

    /// The certificate that was entered for a listener of an Application Load Balancer; empty for a placeholder.
    public static Optional<String> real(Values listener) {
        return listener.effective(Listener.CERTIFICATE_ARN).filter(arn -> !arn.contains(ACCOUNT));
    }
}
