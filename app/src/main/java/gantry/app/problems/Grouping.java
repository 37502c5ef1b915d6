package gantry.app.problems;

import gantry.app.control.SeverityMark;
import gantry.app.text.Texts;
import gantry.model.check.Location;

/// By what the list is divided. The groups come in the order of their worst findings.
enum Grouping {

    SEVERITY("group.severity") {
        @Override
        String title(ProblemRow.Entry entry) {
            return SeverityMark.plural(entry.problem().severity());
        }

        @Override
        String key(ProblemRow.Entry entry) {
            return entry.problem().severity().id();
        }
    },

    ELEMENT("group.element") {
        @Override
        String title(ProblemRow.Entry entry) {
            return entry.element().isEmpty() ? TEXTS.get("group.drawing") : entry.element();
        }

        @Override
        String key(ProblemRow.Entry entry) {
            return entry.problem().location() instanceof Location.InDiagram at ? at.element().value() : "";
        }
    },

    FAMILY("group.family") {
        @Override
        String title(ProblemRow.Entry entry) {
            return entry.problem().rule().family().title();
        }

        @Override
        String key(ProblemRow.Entry entry) {
            return entry.problem().rule().family().name();
        }
    };

    private static final Texts TEXTS = Texts.of(Grouping.class);

    private final String text;

    Grouping(String text) {
        this.text = text;
    }

    // texts: group.severity
    // texts: group.element
    // texts: group.family
    String title() {
        return TEXTS.get(text);
    }

    /// The heading above a finding.
    abstract String title(ProblemRow.Entry entry);

    /// The same for all findings of a group, and for no other.
    abstract String key(ProblemRow.Entry entry);
}
