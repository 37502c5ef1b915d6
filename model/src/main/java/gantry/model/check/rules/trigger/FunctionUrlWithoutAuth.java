package gantry.model.check.rules.trigger;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.lambda.FunctionUrl;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.lambda.UrlAuthorization;

/// A function URL that everybody may call should be meant so.
public final class FunctionUrlWithoutAuth implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "trigger/function-url-without-auth",
            "Function open to everybody",
            Severity.WARNING,
            "A function URL is an address on the internet. With the authorization NONE, everyone who finds it can run the "
                    + "function, at your expense and with its permissions. Signed requests let in only roles and users that "
                    + "may call it; an API in front can check tokens.",
            "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node url : context.nodes(FunctionUrl.ID)) {
            context.token().throwIfCancelled();
            if (url.values().value(FunctionUrl.AUTHORIZATION) == UrlAuthorization.NONE) {
                String function = context.topology()
                        .around(url, LambdaFunction.ID)
                        .map(each -> Wording.quoted(context, each))
                        .orElse("its function");
                report.at(url, FunctionUrl.AUTHORIZATION)
                        .fix(Fixes.set(
                                "Set who may call it to " + UrlAuthorization.AWS_IAM.value(),
                                url.id(),
                                FunctionUrl.AUTHORIZATION,
                                UrlAuthorization.AWS_IAM))
                        .say(Wording.full(context, url) + " has the authorization NONE: anyone on the internet who "
                                + "knows it can run " + function + ".");
            }
        }
    }
}
