package gantry.export.cloudformation.recipe;

/// A few lines for a function that has no code yet, so that its stack can be created.
final class StarterCode {

    private static final String NODE = "nodejs";
    private static final String PYTHON = "python";

    private StarterCode() {}

    /// Whether code for a runtime can stand in a template.
    ///
    /// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html
    static boolean isInline(String runtime) {
        return runtime.startsWith(NODE) || runtime.startsWith(PYTHON);
    }

    /// @param handler file and function, such as `index.handler`; inline code is always in the file `index`
    static String of(String runtime, String handler) {
        String last = handler.substring(handler.lastIndexOf('.') + 1).replaceAll("[^A-Za-z0-9_]", "");
        String function = last.isEmpty() || Character.isDigit(last.charAt(0)) ? "handler" : last;
        return runtime.startsWith(NODE) ? """
                exports.%s = async (event) => {
                  console.log(JSON.stringify(event));
                  return {};
                };
                """.formatted(function) : """
                import json

                def %s(event, context):
                    print(json.dumps(event))
                    return {}
                """.formatted(function);
    }
}
