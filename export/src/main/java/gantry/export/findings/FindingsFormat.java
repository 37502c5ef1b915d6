package gantry.export.findings;

import gantry.model.check.Rule;
import java.util.List;

/// How findings are written.
public enum FindingsFormat {

    /// A line per finding, as compilers write them: file, severity, element and field, message, rule.
    TEXT {
        @Override
        public String write(List<CheckedFile> files, List<Rule> rules) {
            return FindingsText.of(files);
        }
    },

    /// For programs; the shape is a stable contract.
    JSON {
        @Override
        public String write(List<CheckedFile> files, List<Rule> rules) {
            return JsonText.of(FindingsJson.of(files));
        }
    },

    /// For code scanners, version 2.1.0.
    SARIF {
        @Override
        public String write(List<CheckedFile> files, List<Rule> rules) {
            return JsonText.of(SarifLog.of(files, rules));
        }
    };

    /// The findings in this format, with `\n` at the end of each line.
    ///
    /// @param rules all that were asked
    public abstract String write(List<CheckedFile> files, List<Rule> rules);
}
