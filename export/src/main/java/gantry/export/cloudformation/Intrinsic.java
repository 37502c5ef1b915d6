package gantry.export.cloudformation;

import gantry.export.tree.Tagged;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A value that CloudFormation works out when it creates the stack.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
public sealed interface Intrinsic {

    Intrinsic ACCOUNT = new Ref("AWS::AccountId");
    Intrinsic REGION = new Ref("AWS::Region");

    /// Leaves a property out.
    Intrinsic NO_VALUE = new Ref("AWS::NoValue");

    /// Twelve characters that stay the same for the life of a stack and differ between stacks, all lower case.
    Intrinsic UNIQUE = new Select(4, new Split("-", new Select(2, new Split("/", new Ref("AWS::StackId")))));

    /// The value that a parameter has or that stands for a resource.
    record Ref(String name) implements Intrinsic {}

    /// An attribute of a resource.
    record GetAtt(String logicalId, String attribute) implements Intrinsic {}

    /// Text with `${...}` in it; `names` gives values to names that are neither parameters nor resources.
    record Sub(String text, Map<String, Object> names) implements Intrinsic {}

    record Select(int index, Object list) implements Intrinsic {}

    record Split(String delimiter, Object text) implements Intrinsic {}

    record Join(String delimiter, List<Object> pieces) implements Intrinsic {}

    record If(String condition, Object then, Object otherwise) implements Intrinsic {}

    record Equals(Object left, Object right) implements Intrinsic {}

    record Not(Object condition) implements Intrinsic {}

    /// The Availability Zones of the Region of the stack.
    record Zones() implements Intrinsic {}

    static Sub sub(String text) {
        return new Sub(text, Map.of());
    }

    /// Text in which `${Unique}` stands for [#UNIQUE].
    static Sub unique(String text) {
        return new Sub(text, Map.of("Unique", UNIQUE));
    }

    /// A piece of text from the user, safe to stand inside a [Sub].
    static String literal(String text) {
        return text.replace("${", "${!");
    }

    /// A text in which `${...}` stands for nothing but these characters.
    static Intrinsic verbatim(String text) {
        return new Join("${", List.of((Object[]) text.split("\\$\\{", -1)));
    }

    /// The spellings of this value.
    ///
    /// @param data the data of the values inside
    default Tagged spell(UnaryOperator<Object> data) {
        return switch (this) {
            case Ref(String name) -> new Tagged("!Ref", name, Map.of("Ref", name));
            case GetAtt(String id, String attribute) ->
                new Tagged("!GetAtt", id + "." + attribute, Map.of("Fn::GetAtt", List.of(id, attribute)));
            case Sub(String text, Map<String, Object> names) ->
                function("Sub", names.isEmpty() ? text : List.of(text, data.apply(names)));
            case Select(int index, Object list) -> function("Select", List.of(index, data.apply(list)));
            case Split(String delimiter, Object text) -> function("Split", List.of(delimiter, data.apply(text)));
            case Join(String delimiter, List<Object> pieces) ->
                function("Join", List.of(delimiter, data.apply(pieces)));
            case If(String condition, Object then, Object otherwise) ->
                function("If", List.of(condition, data.apply(then), data.apply(otherwise)));
            case Equals(Object left, Object right) ->
                function("Equals", List.of(data.apply(left), data.apply(right)));
            case Not(Object condition) -> function("Not", List.of(data.apply(condition)));
            case Zones() -> function("GetAZs", "");
        };
    }

    private static Tagged function(String name, Object argument) {
        return new Tagged("!" + name, argument, Map.of("Fn::" + name, argument));
    }
}
