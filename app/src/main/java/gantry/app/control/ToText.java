package gantry.app.control;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Tells a list of choices how its values read; nothing can be typed there.
///
/// @param <T> the values
public final class ToText<T> extends StringConverter<T> {

    private final Function<T, String> text;

    public ToText(Function<T, String> text) {
        this.text = text;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : text.apply(value);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException(typed);
    }
}
