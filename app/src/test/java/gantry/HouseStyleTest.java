package gantry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The house style, as far as a program can read it. Walks the sources of all modules; each complaint is `file:line: why`.
final class HouseStyleTest {

    private static final int MAIN_LINES = 500;
    private static final int TEST_LINES = 800;
    private static final int METHOD_LINES = 60;
    private static final Set<String> TOP_LEVEL = Set.of("README.md", "app", "model", "export", "samples", "pom.xml");

    private static final Pattern PRINTING = Pattern
            .compile("System\\.(out|err)\\.(print|println|printf|format|write|append)\\b|\\.printStackTrace\\(\\)");
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern STAR_COMMENT = Pattern.compile("^\\s*/\\*\\*");
    private static final Pattern CODE_IN_COMMENT = Pattern.compile("^\\s*//(?!/).*[;{]\\s*$");
    private static final Pattern OPEN_END = Pattern.compile("\\b(FIXME|XXX)\\b|\\bTODO\\b(?!\\([\\w -]+\\): \\S)");
    private static final Pattern SWITCHED_OFF = Pattern.compile("@Disabled\\b(?!On|If)");
    private static final Pattern BANNED_NAME = Pattern.compile("(Impl|Managers?|Helpers?|Utils?|Utility|Utilities)$");
    private static final Pattern KIND_ID = Pattern
            .compile(
                    "\\bcase\\s+\"[a-z]+\\.[a-z0-9-]+(\\.[a-z0-9-]+)*\"|\\bequals\\(\"(aws|whiteboard|kubernetes)\\.[a-z]"
                            + "|\"(aws|whiteboard|kubernetes)\\.[a-z][a-z0-9.-]*\"\\s*(\\.equals\\(|==)");
    private static final Pattern MACHINE_PATH = Pattern
            .compile("(?<![\\w.])/(home/[a-z]+|wor[k]|usr/lib/jvm|Users/[a-z]+)/|[.][.]/share[d]\\b|[A-Z]:\\\\Users");
    private static final Pattern BROAD_CATCH = Pattern.compile("catch \\((final )?(Exception|Throwable)\\b");
    private static final List<String> BOUNDARIES = List.of("gantry.app.jobs", "gantry.model.check", "gantry.export.cli",
            "gantry.export.cloudformation", "gantry.export.kubernetes");
    private static final Pattern KIND_CONSTANT = Pattern.compile("\\bKind\\s+KIND\\s*=");
    private static final Pattern IS_RULE = Pattern.compile("\\bimplements\\b[^{]*\\bRule\\b");

    private final SourceTree tree = SourceTree.find();

    @Test
    void filesAreShortEnoughToRead() {
        assertNone(tree.java().stream().filter(file -> file.lines().size() > (file.isTest() ? TEST_LINES : MAIN_LINES))
                .map(file -> file.place(1) + ": " + file.lines().size() + " lines; split it by what it does"));
    }

    @Test
    void methodsFitOnAScreen() {
        assertNone(tree.java().stream().flatMap(file -> JavaOutline.blocksOf(file).stream()
                .filter(JavaOutline.Block::isMethod).filter(block -> block.length() > METHOD_LINES)
                .map(block -> file.place(block.firstLine()) + ": " + block.length() + " lines in " + block.header())));
    }

    @Test
    void aFileHoldsOneTopLevelType() {
        assertNone(tree.java().stream()
                .filter(file -> JavaOutline.blocksOf(file).stream().filter(block -> block.depth() == 0).count() > 1)
                .map(file -> file.place(1) + ": move each type to a file of its own"));
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Set<Path> directories = tree.mainJava().stream().map(file -> file.path().getParent())
                .collect(Collectors.toCollection(TreeSet::new));
        assertNone(directories.stream().map(directory -> directory.resolve("package-info.java"))
                .flatMap(path -> complaintAboutPackage(path).stream()));
    }

    private Optional<String> complaintAboutPackage(Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.of(tree.root().relativize(path) + ":1: is missing");
        }
        SourceFile file = SourceFile.read(tree.root(), path);
        if (!file.text().contains("@NullMarked")) {
            return Optional.of(file.place(1) + ": add @NullMarked");
        }
        boolean isExplained = file.lines().stream().anyMatch(line -> line.startsWith("/// "));
        return isExplained ? Optional.empty() : Optional.of(file.place(1) + ": say what the package is for");
    }

    @Test
    void mainCodeDoesNotPrint() {
        assertNone(mainPlacesOf(PRINTING, "log with System.Logger, or print to the stream you were given"));
    }

    @Test
    void thereAreNoTabs() {
        assertNone(tree.texts().stream().flatMap(file -> file.placesOf(TAB).stream())
                .map(place -> place + "  (indent with four spaces)"));
    }

    @Test
    void docCommentsAreMarkdown() {
        assertNone(placesOf(STAR_COMMENT, "write /// instead"));
    }

    @Test
    void thereIsNoCodeInComments() {
        assertNone(placesOf(CODE_IN_COMMENT, "delete it; git remembers"));
    }

    @Test
    void openEndsHaveAnOwner() {
        assertNone(placesOf(OPEN_END, "write who and why after the word, in brackets and after a colon"));
    }

    @Test
    void noTestIsSwitchedOff() {
        assertNone(placesOf(SWITCHED_OFF, "repair it or delete it"));
    }

    @Test
    void namesSayWhatAThingIs() {
        assertNone(tree.java().stream().filter(file -> BANNED_NAME.matcher(file.simpleName()).find())
                .map(file -> file.place(1) + ": name it after what it is in the domain"));
    }

    @Test
    void onlyAKindKnowsItsId() {
        assertNone(tree.mainJava().stream().filter(file -> !file.packageName().startsWith("gantry.model.kinds"))
                .flatMap(file -> file.placesOf(KIND_ID).stream())
                .map(place -> place + "  (branch by data on the kind instead)"));
    }

    @Test
    void nothingNamesAMachine() {
        assertNone(tree.texts().stream().flatMap(file -> file.placesOf(MACHINE_PATH).stream())
                .map(place -> place + "  (that path exists on one machine only)"));
    }

    @Test
    void broadCatchesStandAtABoundary() {
        assertNone(
                tree.mainJava().stream().filter(file -> BOUNDARIES.stream().noneMatch(file.packageName()::startsWith))
                        .flatMap(file -> file.placesOf(BROAD_CATCH).stream())
                        .map(place -> place + "  (catch what you can answer for)"));
    }

    @Test
    void theTopLevelStaysAsItIs() throws IOException {
        try (Stream<Path> entries = Files.list(tree.root())) {
            assertNone(entries.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("target") && !TOP_LEVEL.contains(name))
                    .map(name -> name + ":1: belongs into one of " + new TreeSet<>(TOP_LEVEL)));
        }
    }

    @Test
    void theListOfKindsIsComplete() {
        assertListed("gantry.model.kinds", "Kinds", file -> KIND_CONSTANT.matcher(JavaOutline.codeOf(file)).find());
    }

    @Test
    void theListOfRulesIsComplete() {
        List<SourceFile> rules = tree.mainJava().stream()
                .filter(file -> file.packageName().startsWith("gantry.model.check.rules"))
                .toList();
        // Each family has its own list, which the list of all unites.
        String lists = rules.stream().filter(file -> file.simpleName().endsWith("Rules"))
                .map(JavaOutline::codeOf).collect(Collectors.joining());
        assertNone(rules.stream().filter(file -> IS_RULE.matcher(JavaOutline.codeOf(file)).find())
                .filter(file -> !Pattern.compile("\\bnew " + file.simpleName() + "\\(").matcher(lists).find())
                .map(file -> file.place(1) + ": add it to the list of its family"));
    }

    @Test
    void theListOfFamiliesIsComplete() {
        assertListed("gantry.model.check.rules", "Rules", file -> file.simpleName().endsWith("Rules"));
    }

    /// Every class in or under `packageName` that is `member` must be named in the class `listName` of that package.
    private void assertListed(String packageName, String listName, Predicate<SourceFile> member) {
        List<SourceFile> files = tree.mainJava().stream()
                .filter(file -> (file.packageName() + ".").startsWith(packageName + ".")).toList();
        String list = files.stream()
                .filter(file -> file.packageName().equals(packageName) && file.simpleName().equals(listName))
                .map(JavaOutline::codeOf).collect(Collectors.joining());
        assertNone(files.stream().filter(member).filter(file -> !file.simpleName().equals(listName))
                .filter(file -> !Pattern.compile("\\b" + file.simpleName() + "\\b").matcher(list).find())
                .map(file -> file.place(1) + ": add it to " + packageName + "." + listName + ".ALL"));
    }

    /// This file is left out: it spells what it forbids.
    private Stream<String> placesOf(Pattern pattern, String advice) {
        return tree.java().stream().filter(file -> !file.simpleName().equals("HouseStyleTest"))
                .flatMap(file -> file.placesOf(pattern).stream()).map(place -> place + "  (" + advice + ")");
    }

    private Stream<String> mainPlacesOf(Pattern pattern, String advice) {
        return tree.mainJava().stream().flatMap(file -> file.placesOf(pattern).stream())
                .map(place -> place + "  (" + advice + ")");
    }

    private static void assertNone(Stream<String> complaints) {
        List<String> found = new ArrayList<>(complaints.toList());
        assertEquals("", String.join("\n", found), () -> "places that break the house style: " + found.size());
    }
}
