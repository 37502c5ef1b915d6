package gantry.app.problems;

import gantry.app.control.SeverityMark;
import gantry.app.text.Texts;

/// By what the list is divided. The groups come in the order of their worst findings.
enum Grouping {

    SEVERITY("group.severity") {
        @Override
        String title(ProblemRow.Entry entry) {
            return SeverityMark.plural(entry.problem().severity());
        }
    },

    ELEMENT("group.element") {
        @Override
        String title(ProblemRow.Entry entry) {
            return entry.element().isEmpty() ? TEXTS.get("group.drawing") : entry.element();
        }
    },

    FAMILY("group.family") {
        @Override
        String title(ProblemRow.Entry entry) {
            return entry.problem().rule().family().title();
        }
    };

    private static final Texts TEXTS = Texts.of(Grouping.class);

    private final String key;

    Grouping(String key) {
        this.key = key;
    }

    // texts: group.severity
    // texts: group.element
    // texts: group.family
    String title() {
        return TEXTS.get(key);
    }

    /// The heading above a finding.
    abstract String title(ProblemRow.Entry entry);
}
