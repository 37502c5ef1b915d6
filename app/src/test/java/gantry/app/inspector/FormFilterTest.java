package gantry.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.kind.Property;
import gantry.model.kind.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FormFilterTest {

    private static final Property<String> PLATFORM = Property.of("platformVersion", Text.line())
            .group("Placement")
            .about("Which Fargate release runs the tasks.");
    private static final Property<String> REGION = Property.of("region", Text.line()).group("Placement");

    private static List<String> found(String typed) {
        FormFilter filter = FormFilter.of(typed);
        return Stream.of(PLATFORM, REGION).filter(filter::accepts).map(Property::name).toList();
    }

    @Test
    void titleExplanationAndGroupAreSearched() {
        assertEquals(List.of("platformVersion"), found("VERS"));
        assertEquals(List.of("platformVersion"), found("fargate"));
        assertEquals(List.of("platformVersion", "region"), found("placement"));
    }

    @Test
    void everyWordMustBeThere() {
        assertEquals(List.of("platformVersion"), found("placement  fargate"));
        assertEquals(List.of(), found("region fargate"));
    }

    @Test
    void onlyHitsInTheTitleAreMarked() {
        assertTrue(FormFilter.of("version").marks(PLATFORM));
        assertFalse(FormFilter.of("fargate").marks(PLATFORM));
        assertFalse(FormFilter.of("  ").marks(PLATFORM));
    }

    @Test
    void nothingTypedFindsEverything() {
        assertTrue(FormFilter.of(" ").isAll());
        assertEquals(List.of("platformVersion", "region"), found(""));
    }
}
