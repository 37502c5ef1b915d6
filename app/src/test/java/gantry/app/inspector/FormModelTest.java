package gantry.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.PanelFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FormModelTest {

    @Test
    void propertiesStandInTheirGroupsInTheOrderOfTheKind() {
        assertEquals(
                new FormModel(List.of(
                        new FormModel.Group("Size", List.of(PanelFixture.CPU, PanelFixture.PLAN)),
                        new FormModel.Group(
                                "Network", List.of(PanelFixture.PUBLIC, PanelFixture.PORTS, PanelFixture.TAGS)))),
                FormModel.of(List.of(PanelFixture.SERVER)));
    }

    @Test
    void severalKindsShareOnlyTheSameProperties() {
        assertEquals(
                List.of(PanelFixture.CPU),
                FormModel.of(List.of(PanelFixture.SERVER, PanelFixture.STORE)).properties());
    }

    @Test
    void nothingSelectedHasNoForm() {
        assertEquals(new FormModel(List.of()), FormModel.of(List.of()));
    }
}
