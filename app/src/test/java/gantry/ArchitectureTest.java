package gantry;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import javafx.application.Platform;

/// Who may use whom. The modules already keep JavaFX out of `model` and `export`; this says what modules can't.
@AnalyzeClasses(packages = "gantry", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final List<String> FEATURES = List.of("palette", "inspector", "problems", "preview", "minimap",
            "files", "outline", "layers", "command");

    @ArchTest
    static final ArchRule THE_MODEL_USES_ONLY_JAVA_AND_JACKSON = classes().that().resideInAPackage("gantry.model..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("gantry.model..", "java..", "tools.jackson..",
                    "com.fasterxml.jackson.annotation..", "org.jspecify.."))
            .because("a diagram must be readable in any program");

    @ArchTest
    static final ArchRule ONLY_THE_APP_USES_JAVAFX = noClasses().that().resideOutsideOfPackage("gantry.app..").should()
            .dependOnClassesThat().resideInAnyPackage("javafx..", "com.sun.javafx..", "jfx..", "org.controlsfx..")
            .because("checks, exports and drawings run without a window");

    @ArchTest
    static final ArchRule ONLY_DRAWINGS_USE_AWT = noClasses().that().resideOutsideOfPackage("gantry.export.drawing..")
            .should()
            .dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
            .because("two window toolkits in one program fight; making PNG is the one exception");

    @ArchTest
    static final ArchRule ONLY_JOBS_HOP_TO_THE_WINDOW_THREAD = noClasses().that()
            .resideOutsideOfPackage("gantry.app.jobs..")
            .should().callMethod(Platform.class, "runLater", Runnable.class)
            .because("results are delivered in one place, so that the latest wins");

    @ArchTest
    static final ArchRule EDITING_NEEDS_NO_WINDOW = noClasses().that()
            .resideInAnyPackage("gantry.app.editor..", "gantry.app.tool..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "javafx.animation..")
            .because("gestures are tested as plain Java");

    @ArchTest
    static final ArchRule MODEL_PACKAGES_FORM_NO_CYCLE = slices().matching("gantry.model.(*)..").should()
            .beFreeOfCycles()
            .because("a package must be understandable without the ones above it");

    @ArchTest
    static final ArchRule EXPORT_PACKAGES_FORM_NO_CYCLE = slices().matching("gantry.export.(*)..").should()
            .beFreeOfCycles()
            .because("a package must be understandable without the ones above it");

    @ArchTest
    static final ArchRule APP_PACKAGES_FORM_NO_CYCLE = slices().matching("gantry.app.(*)..").should().beFreeOfCycles()
            .because("a package must be understandable without the ones above it");

    @ArchTest
    static final ArchRule GEOMETRY_STANDS_ALONE = mayUseOnly("gantry.model.geometry..");

    @ArchTest
    static final ArchRule KIND_USES_GEOMETRY = mayUseOnly("gantry.model.kind..", "gantry.model.geometry..");

    @ArchTest
    static final ArchRule KINDS_USE_KIND = mayUseOnly("gantry.model.kinds..", "gantry.model.kind..",
            "gantry.model.geometry..", "gantry.model.facts..");

    @ArchTest
    static final ArchRule DIAGRAM_USES_KIND = mayUseOnly("gantry.model.diagram..", "gantry.model.kind..",
            "gantry.model.geometry..");

    @ArchTest
    static final ArchRule CHECK_KNOWS_NO_RULE_AND_NO_KIND = noClasses()
            .that(resideInAPackage("gantry.model.check..").and(not(resideInAPackage("gantry.model.check.rules.."))))
            .should().dependOnClassesThat().resideInAnyPackage("gantry.model.check.rules..", "gantry.model.kinds..")
            .because("adding a rule or a kind must not touch the engine");

    @ArchTest
    static final ArchRule NOBODY_USES_THE_START = noClasses().that().resideInAPackage("gantry.app.*..").should()
            .dependOnClassesThat().resideInAPackage("gantry.app")
            .because("objects get what they need from their constructor");

    @ArchTest
    static final ArchRule ONLY_THE_START_USES_THE_COMMAND_LINE = noClasses()
            .that().resideOutsideOfPackages("gantry.export.cli..", "gantry.app").should()
            .dependOnClassesThat().resideInAPackage("gantry.export.cli..")
            .because("it is a front end beside the window");

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES = fields().that().areStatic().should().beFinal()
            .because("two windows, and two tests, must not share state");

    @ArchTest
    static final ArchRule ONE_JACKSON = noClasses().should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml..")
                    .and(not(resideInAPackage("com.fasterxml.jackson.annotation.."))))
            .because("Jackson 3 lives in tools.jackson; two JSON libraries disagree");

    @ArchTest
    static final ArchRule ONLY_WHAT_READS_AND_WRITES_USES_JACKSON = noClasses()
            .that(not(resideInAnyPackage("gantry.model.format..", "gantry.model.facts..", "gantry.export..",
                    "gantry.app.settings..")))
            .or(resideInAPackage("gantry.export.drawing..")).should().dependOnClassesThat()
            .resideInAPackage("tools.jackson..").because("the model is plain records, whatever the file looks like");

    @ArchTest
    static final ArchRule ONLY_THE_KUBERNETES_EXPORT_USES_FABRIC8 = noClasses()
            .that().resideOutsideOfPackage("gantry.export.kubernetes..").should()
            .dependOnClassesThat().resideInAPackage("io.fabric8..").because("one target must not leak into another");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_USES_PICOCLI = noClasses()
            .that().resideOutsideOfPackage("gantry.export.cli..").should()
            .dependOnClassesThat().resideInAPackage("picocli..").because("options are the command line's business");

    @ArchTest
    static final ArchRule LOGGING_IS_SYSTEM_LOGGER = noClasses().should()
            .dependOnClassesThat().resideInAnyPackage("org.slf4j..", "java.util.logging..")
            .because("System.Logger needs no library");

    @ArchTest
    static final ArchRule TIME_IS_HANDED_IN = noClasses().that().resideInAnyPackage("gantry.model..", "gantry.export..")
            .should().callMethodWhere(new ReadsTheClock())
            .because("the same diagram must give the same result tomorrow; take a java.time.Clock");

    @ArchTest
    static void featuresOfTheAppDoNotKnowEachOther(JavaClasses classes) {
        for (String feature : FEATURES) {
            String[] others = FEATURES.stream().filter(other -> !other.equals(feature))
                    .map(other -> "gantry.app." + other + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage("gantry.app." + feature + "..").should().dependOnClassesThat()
                    .resideInAnyPackage(others).because("they meet in the editor session only").check(classes);
        }
    }

    /// Classes in `user` may use no other package of Gantry than `used` and the few types of `gantry.model` itself.
    private static ArchRule mayUseOnly(String user, String... used) {
        DescribedPredicate<JavaClass> strange = resideInAPackage("gantry..")
                .and(not(resideInAnyPackage("gantry.model", user))).and(not(resideInAnyPackage(used)));
        return noClasses().that().resideInAPackage(user).should()
                .dependOnClassesThat(strange.as("reside elsewhere in Gantry than in %s", List.of(used)))
                .because("dependencies run one way: check.rules, check, diagram, kind, geometry");
    }

    /// A call of `now()` that takes no clock, of any type in `java.time`.
    private static final class ReadsTheClock extends DescribedPredicate<JavaCall<?>> {

        ReadsTheClock() {
            super("reads the clock of the computer");
        }

        @Override
        public boolean test(JavaCall<?> call) {
            boolean takesClock = call.getTarget().getRawParameterTypes().stream()
                    .anyMatch(type -> type.getName().equals("java.time.Clock"));
            return call.getTargetOwner().getPackageName().equals("java.time") && call.getName().equals("now")
                    && !takesClock;
        }
    }
}
