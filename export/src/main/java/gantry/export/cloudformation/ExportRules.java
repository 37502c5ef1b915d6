package gantry.export.cloudformation;

import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;

/// What an export may have to say about a drawing.
public final class ExportRules {

    private static final String GUIDE = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/";

    public static final RuleInfo NOTHING = RuleInfo.of(
            "export/nothing-to-export",
            "Nothing to export",
            Severity.INFO,
            "A template needs at least one resource. Notes, boxes, clients and empty Regions become none.",
            GUIDE + "resources-section-structure.html");

    public static final RuleInfo UNKNOWN_KIND = RuleInfo.of(
            "export/unknown-kind",
            "Unknown kind isn't exported",
            Severity.WARNING,
            "This version doesn't know what the element becomes, so it is left out of the export.",
            GUIDE + "resources-section-structure.html");

    public static final RuleInfo INCOMPLETE = RuleInfo.of(
            "export/incomplete",
            "Too little is drawn",
            Severity.WARNING,
            "Something that CloudFormation requires is missing, so the element is left out of the template.",
            GUIDE + "resources-section-structure.html");

    public static final RuleInfo INVALID_VALUE = RuleInfo.of(
            "export/invalid-value",
            "Invalid value isn't exported",
            Severity.WARNING,
            "A value that AWS refuses would fail the whole stack; the default is written instead, or nothing.",
            GUIDE + "cfn-validate-template.html");

    public static final RuleInfo NOT_EXPRESSED = RuleInfo.of(
            "export/not-expressed",
            "Not expressed in the template",
            Severity.WARNING,
            "The template can't say what is drawn here.",
            GUIDE + "template-anatomy.html");

    public static final RuleInfo BY_HAND = RuleInfo.of(
            "export/needs-a-hand",
            "Needs something before the stack",
            Severity.INFO,
            "CloudFormation can't make code or images; they must be uploaded before the stack is created.",
            GUIDE + "parameters-section-structure.html");

    public static final RuleInfo SEVERAL_REGIONS = RuleInfo.of(
            "export/several-regions",
            "More than one Region",
            Severity.WARNING,
            "A stack stands in one Region. Everything drawn is in one template; split the drawing for the others.",
            GUIDE + "what-is-cfnstacksets.html");

    public static final RuleInfo CIRCLE = RuleInfo.of(
            "export/circular-reference",
            "Resources wait for each other",
            Severity.ERROR,
            "CloudFormation creates a resource after those that it refers to, so references must not form a circle.",
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html");

    public static final RuleInfo TOO_LARGE = RuleInfo.of(
            "export/too-large",
            "Template exceeds a limit",
            Severity.WARNING,
            "CloudFormation refuses templates with too many parts; draw several diagrams, one per stack.",
            GUIDE + "cloudformation-limits.html");

    public static final RuleInfo FAILED = RuleInfo.of(
            "export/recipe-failed",
            "Export of an element failed",
            Severity.ERROR,
            "This is a fault of the program, not of the drawing. Everything else is exported.",
            GUIDE + "template-anatomy.html");

    private ExportRules() {}
}
