package gantry.model.kinds.lambda;

import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import java.util.List;

/// The properties of a [LambdaFunction] that say what runs: an archive with a runtime, or an image.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-package.html
final class FunctionCode {

    private static final String GUIDE = "https://docs.aws.amazon.com/lambda/latest/dg/";
    private static final String ROLE = "Function";

    /// Up to 1,500 words: https://docs.aws.amazon.com/lambda/latest/api/API_ImageConfig.html
    private static final ListOf<String> WORDS = new ListOf<>(Text.line(), 1500);

    static final Property<PackageType> PACKAGE_TYPE = Property.of("packageType", Choice.of(PackageType.class))
            .fallback(PackageType.ZIP)
            .group("Code")
            .about("Code comes as a Zip archive with a runtime, or as a container image.")
            .source(GUIDE + "gettingstarted-package.html")
            .to(Target.CLOUDFORMATION, ROLE, "/PackageType");

    static final Property<String> RUNTIME = Property.of(
            "runtime",
            Text.line().suggest(LambdaRuntimes.offered()))
            .fallback("python3.14")
            .checkedBy("lambda/unsupported-runtime")
            .visibleWhen(Condition.when(PACKAGE_TYPE, PackageType.ZIP))
            .group("Code")
            .about("The language and its version. Old versions can no longer be deployed.")
            .source(GUIDE + "lambda-runtimes.html")
            .to(Target.CLOUDFORMATION, ROLE, "/Runtime");

    static final Property<String> HANDLER = Property.of("handler", Text.line())
            .fallback("index.handler")
            .checkedBy("lambda/zip-runtime-and-handler")
            .visibleWhen(Condition.when(PACKAGE_TYPE, PackageType.ZIP))
            .group("Code")
            .about("The file and the function in it that is called for each event, in up to 128 characters.")
            .source("https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html")
            .to(Target.CLOUDFORMATION, ROLE, "/Handler");

    static final Property<String> CODE = Property.of("code", Text.lines())
            .title("Inline source")
            .visibleWhen(Condition.when(PACKAGE_TYPE, PackageType.ZIP))
            .group("Code")
            .about("The source of a small function in Python or Node.js. Without one, a placeholder is deployed.")
            .source("https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html")
            .to(Target.CLOUDFORMATION, ROLE, "/Code/ZipFile");

    static final Property<String> IMAGE_URI = Property.of("imageUri", Text.line())
            .title("Image URI")
            .visibleWhen(Condition.when(PACKAGE_TYPE, PackageType.IMAGE))
            .parameter()
            .group("Code")
            .about("The image in a private ECR repository of the same Region, with its tag or digest.")
            .source(GUIDE + "images-create.html")
            .to(Target.CLOUDFORMATION, ROLE, "/Code/ImageUri");

    static final Property<Architecture> IMAGE_ARCHITECTURE = Property.of(
            "imageArchitecture", Choice.of(Architecture.class))
            .visibleWhen(Condition.when(PACKAGE_TYPE, PackageType.IMAGE))
            .group("Code")
            .about("The processors that the image was built for; only checks read it.")
            .source(GUIDE + "images-create.html")
            .unbound(Target.CLOUDFORMATION, "a fact about the image for checks only");

    static final Property<Boolean> ARBITRARY_IMAGE = Property.of("arbitraryImage", new Flag())
            .title("Not made for Lambda")
            .fallback(false)
            .visibleWhen(Condition.when(PACKAGE_TYPE, PackageType.IMAGE))
            .group("Code")
            .about("The image has neither a base image of Lambda nor its runtime interface client; only checks read it.")
            .source(GUIDE + "images-create.html")
            .unbound(Target.CLOUDFORMATION, "a fact about the image for checks only");

    static final Property<List<String>> ENTRY_POINT = Property.of("entryPoint", WORDS)
            .visibleWhen(Condition.when(PACKAGE_TYPE, PackageType.IMAGE))
            .group("Code")
            .about("The program that starts, instead of the one that the image names.")
            .source(GUIDE + "images-create.html")
            .to(Target.CLOUDFORMATION, ROLE, "/ImageConfig/EntryPoint");

    static final Property<List<String>> COMMAND = Property.of("command", WORDS)
            .visibleWhen(Condition.when(PACKAGE_TYPE, PackageType.IMAGE))
            .group("Code")
            .about("The words after the program, such as the handler, instead of those that the image names.")
            .source(GUIDE + "images-create.html")
            .to(Target.CLOUDFORMATION, ROLE, "/ImageConfig/Command");

    /// That there are at most 5 is judged by a rule of its own, the form of each here.
    static final Property<List<String>> LAYERS = Property.of(
            "layers",
            new ListOf<>(
                    Text.matching(
                            "arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9_-]+:[0-9]+",
                            "the ARN of a layer's version"),
                    1000))
            .visibleWhen(Condition.when(PACKAGE_TYPE, PackageType.ZIP))
            .group("Code")
            .about("Archives with libraries that the code shares with other functions, by the ARNs of their versions.")
            .source(GUIDE + "chapter-layers.html")
            .to(Target.CLOUDFORMATION, ROLE, "/Layers");

    private FunctionCode() {}
}
