package gantry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// The blocks of a Java file, found by counting braces after comments and literals are blanked. Roughly right is enough
/// for limits on length.
final class JavaOutline {

    /// Blanked in one pass, so that a quote in a comment or a comment in a text doesn't matter.
    private static final Pattern NOT_CODE = Pattern.compile("//[^\n]*|/\\*.*?\\*/|\"\"\".*?(?<!\\\\)\"\"\""
            + "|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])*'", Pattern.DOTALL);
    private static final Pattern BREAKS_ONLY = Pattern.compile("[^\n]");
    private static final Pattern METHOD = Pattern.compile("\\)\\s*(throws\\s[\\w\\s.,]+)?$");
    private static final Pattern COMPACT_CONSTRUCTOR = Pattern.compile("^((public|protected|private)\\s+)?[A-Z]\\w*$");
    private static final Pattern NOT_A_METHOD = Pattern
            .compile("->|=|\\b(if|for|while|switch|catch|synchronized|try|else|do|new|record|return|yield)\\b");

    /// A block with a header, from the line of its header's end to the line of its closing brace.
    ///
    /// @param header the code before the opening brace, on one line
    /// @param depth  0 for a top-level type
    record Block(String header, int depth, int firstLine, int lastLine) {

        int length() {
            return lastLine - firstLine + 1;
        }

        boolean isMethod() {
            boolean isCompact = COMPACT_CONSTRUCTOR.matcher(header).find();
            return isCompact || METHOD.matcher(header).find() && !NOT_A_METHOD.matcher(header).find();
        }
    }

    private JavaOutline() {}

    /// The file without comments, strings and characters; lines stay where they are.
    static String codeOf(SourceFile file) {
        return NOT_CODE.matcher(file.text()).replaceAll(found -> BREAKS_ONLY.matcher(found.group()).replaceAll(" "));
    }

    /// All blocks in the order in which they end.
    static List<Block> blocksOf(SourceFile file) {
        List<Block> blocks = new ArrayList<>();
        Deque<Block> open = new ArrayDeque<>();
        StringBuilder header = new StringBuilder();
        int line = 1;
        for (char c : codeOf(file).toCharArray()) {
            if (c == '\n') {
                line++;
            }
            if (c == '{') {
                open.push(new Block(header.toString().strip().replaceAll("\\s+", " "), open.size(), line, line));
            } else if (c == '}' && !open.isEmpty()) {
                Block block = open.pop();
                blocks.add(new Block(block.header(), block.depth(), block.firstLine(), line));
            }
            if (c == '{' || c == '}' || c == ';') {
                header.setLength(0);
            } else {
                header.append(c);
            }
        }
        return blocks;
    }
}
