package gantry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// One string in a Java file.
///
/// @param text   as it is spelled between the quotation marks
/// @param line   where it begins
/// @param before the code before it in the same statement, on one line, with the contents of other strings blanked
record JavaLiteral(SourceFile file, String text, int line, String before) {

    private static final Pattern TOKEN = Pattern.compile("//[^\n]*|/\\*.*?\\*/|\"\"\".*?(?<!\\\\)\"\"\""
            + "|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])*'", Pattern.DOTALL);
    private static final Pattern CALLED = Pattern.compile("(?:\\bthrow new |\\bnew |@)?[\\w.]*$");

    /// The strings of `file` in their order; not those in comments.
    static List<JavaLiteral> of(SourceFile file) {
        String code = JavaOutline.codeOf(file);
        List<MatchResult> strings = TOKEN.matcher(file.text()).results()
                .filter(token -> token.group().startsWith("\"")).toList();
        List<JavaLiteral> literals = new ArrayList<>();
        for (MatchResult string : strings) {
            int start = string.start();
            int line = 1 + (int) code.substring(0, start).chars().filter(each -> each == '\n').count();
            String text = string.group().replaceAll("^\"+|\"+$", "");
            literals.add(new JavaLiteral(file, text, line, statement(code, start)));
        }
        return literals;
    }

    /// What stands between the beginning of the statement, or of the block around it, and `end`.
    private static String statement(String code, int end) {
        int start = end;
        while (start > 0 && ";{}".indexOf(code.charAt(start - 1)) < 0) {
            start--;
        }
        return code.substring(start, end).replaceAll("\\s+", " ");
    }

    /// The calls that it is an argument of, the nearest first, such as `LOG.log` or `throw new IllegalStateException`; a
    /// call of what another call returned begins with a dot.
    List<String> calls() {
        List<String> calls = new ArrayList<>();
        int closed = 0;
        for (int i = before.length() - 1; i >= 0; i--) {
            char c = before.charAt(i);
            if (c == ')') {
                closed++;
            } else if (c == '(' && closed > 0) {
                closed--;
            } else if (c == '(') {
                calls.add(CALLED.matcher(before.substring(0, i)).results().findFirst().map(MatchResult::group)
                        .orElse("").strip());
            }
        }
        return calls;
    }

    String place() {
        return file.place(line);
    }
}
