package gantry.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Group;
import org.junit.jupiter.api.Test;

class CommandSearchTest {

    private static final List<Command> ALL = List.of(
            command("Align left", "Ctrl+Shift+Left", ""),
            command("Add a Lambda function", "Serverless", "code lambda"),
            command("Fit drawing", "Shift+1", "whole zoom"),
            command("Tidy", "Ctrl+Shift+L", "layout arrange"),
            command("Select nothing", "", ""));

    private static Command command(String title, String detail, String words) {
        return new Command(title, detail, words, Group::new, () -> true, () -> {});
    }

    private static List<String> found(String typed) {
        return CommandSearch.find(ALL, typed).stream().map(Command::title).toList();
    }

    @Test
    void withoutLettersEverythingIsOfferedInOrder() {
        assertEquals(ALL, CommandSearch.find(ALL, "  "));
    }

    @Test
    void startsOfWordsAreEnough() {
        assertEquals(List.of("Align left"), found("al le"));
        assertEquals(List.of("Add a Lambda function"), found("lam fun"));
        assertEquals(List.of("Fit drawing"), found("fd"));
    }

    @Test
    void theTitleCountsMoreThanOtherWords() {
        List<Command> both = List.of(command("Zoom in", "", "layout"), command("Layout", "", ""));
        assertEquals(both.reversed(), CommandSearch.find(both, "layout"));
        assertEquals(List.of("Tidy"), found("layout"));
        assertEquals(List.of("Select nothing"), found("nothing"));
    }

    @Test
    void whatFitsNowhereIsNotFound() {
        assertEquals(List.of(), found("xylophone"));
    }
}
