package gantry.model.kinds.whiteboard;

import gantry.model.kind.Option;

/// How large a free text is written.
public enum TextSize implements Option {
    SMALL("small", "Small", 0.85),
    NORMAL("normal", "Normal", 1),
    LARGE("large", "Large", 1.6);

    private final String value;
    private final String label;
    private final double scale;

    TextSize(String value, String label, double scale) {
        this.value = value;
        this.label = label;
        this.scale = scale;
    }

    /// How much larger than usual the text is.
    double scale() {
        return scale;
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
