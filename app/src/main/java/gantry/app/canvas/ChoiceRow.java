package gantry.app.canvas;

import gantry.app.tool.Choices.Option;

/// One line of a [ChoiceList].
///
/// @param index  of the option; -1 for a heading
/// @param label  a few words
/// @param detail what it means
record ChoiceRow(int index, String label, String detail) {

    static ChoiceRow of(int index, Option option) {
        return new ChoiceRow(index, option.label(), option.detail());
    }

    static ChoiceRow heading(String title) {
        return new ChoiceRow(-1, title, "");
    }

    boolean isHeading() {
        return index < 0;
    }
}
