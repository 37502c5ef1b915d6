package gantry.model.kinds.whiteboard;

import gantry.model.kind.Option;

/// How large a free text is written.
public enum TextSize implements Option {
    SMALL("small", "Small"),
    NORMAL("normal", "Normal"),
    LARGE("large", "Large");

    private final String value;
    private final String label;

    TextSize(String value, String label) {
        this.value = value;
        this.label = label;
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
