package gantry.model.kinds.connection;

import gantry.model.kind.LinePattern;
import gantry.model.kind.Option;

/// How an arrow without meaning is drawn.
public enum ArrowStyle implements Option {
    SOLID("solid", "Solid", LinePattern.SOLID),
    DASHED("dashed", "Dashed", LinePattern.DASHED),
    DOTTED("dotted", "Dotted", LinePattern.DOTTED);

    private final String value;
    private final String label;
    private final LinePattern pattern;

    ArrowStyle(String value, String label, LinePattern pattern) {
        this.value = value;
        this.label = label;
        this.pattern = pattern;
    }

    LinePattern pattern() {
        return pattern;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String label() {
        return label;
    }
}
