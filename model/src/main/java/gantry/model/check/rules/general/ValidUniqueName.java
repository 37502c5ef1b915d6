package gantry.model.check.rules.general;

import gantry.model.check.CheckContext;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.kinds.kubernetes.KubernetesNames;

/// Names must be ones that AWS accepts, and differ where AWS finds resources by name. Kubernetes has rules of its own.
public final class ValidUniqueName implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "general/valid-unique-resource-name",
            "Name refused or taken",
            Severity.ERROR,
            "AWS finds most resources by their names, so a name must be unique within its Region, account or parent. "
                    + "Which characters and lengths are allowed differs from service to service; a bad name is "
                    + "refused when the resource is created.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        NameJudge.judge(context, report, kind -> !KubernetesNames.govern(kind.id()));
        PortNames.judge(context, report);
    }
}
