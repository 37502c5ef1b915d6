package gantry.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.PanelFixture;
import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Text;
import gantry.model.kind.Whole;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FormModelTest {

    private static final Property<Long> SMALL_CPU = Property.of("cpu", Whole.between(1, 8)).title("CPU").fallback(4L)
            .group("Power");

    private static NodeKind kind(Property<?>... properties) {
        return NodeKind.of("test.other").title("Other").category(Category.DATA).icon("box").properties(properties)
                .build();
    }

    private static List<String> names(FormModel model) {
        return model.fields().stream().map(field -> field.property().name()).toList();
    }

    @Test
    void propertiesStandInTheirGroupsInTheOrderOfTheKind() {
        FormModel model = FormModel.of(List.of(PanelFixture.SERVER));
        assertEquals(List.of("Size", "Network"), model.groups().stream().map(FormModel.Group::title).toList());
        assertEquals(List.of("cpu", "plan", "public", "ports", "tags"), names(model));
    }

    @Test
    void severalKindsShareTheSameProperties() {
        assertEquals(
                List.of("cpu"), names(FormModel.of(List.of(PanelFixture.SERVER, PanelFixture.STORE))));
    }

    @Test
    void propertiesOfOneNameTitleAndTypeAreShared() {
        FormModel model = FormModel.of(List.of(PanelFixture.SERVER, kind(SMALL_CPU)));
        FormModel.Field cpu = model.fields().getFirst();
        assertEquals(List.of("cpu"), names(model));
        assertEquals(Optional.empty(), cpu.fallback());
        assertEquals(Optional.empty(), cpu.fault(8L));
        assertEquals(Optional.of("Enter 1 to 8; 16 isn't allowed."), cpu.fault(16L));
    }

    @Test
    void anotherTitleOrTypeIsAnotherProperty() {
        assertEquals(
                List.of(),
                names(FormModel.of(List.of(PanelFixture.SERVER, kind(SMALL_CPU.title("Processor"))))));
        assertEquals(
                List.of(),
                names(FormModel.of(List.of(
                        PanelFixture.SERVER, kind(Property.of("cpu", Text.line()).title("CPU"))))));
        assertEquals(
                List.of(),
                names(FormModel.of(List.of(
                        PanelFixture.SERVER, kind(Property.of("cpu", Whole.oneOf(1, 2, 4)).title("CPU"))))));
    }

    @Test
    void nothingSelectedHasNoForm() {
        assertEquals(new FormModel(List.of()), FormModel.of(List.of()));
    }
}
