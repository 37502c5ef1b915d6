package gantry.app.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words that users read, from the resource bundle `texts` of one package.
///
/// Words of kinds, rules and exporters aren't here: they belong to the one class that defines the thing.
public final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /// The bundle in the package of `user`, in the language of the system where there is one.
    ///
    /// @throws java.util.MissingResourceException when the package has none
    public static Texts of(Class<?> user) {
        Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
        String name = user.getPackageName() + ".texts";
        return new Texts(ResourceBundle.getBundle(name, locale, user.getModule()), locale);
    }

    /// The text of `key`. With arguments it is a pattern of [MessageFormat], in which an apostrophe is written twice;
    /// without any it is taken as it is.
    ///
    /// @throws java.util.MissingResourceException when there is no such text
    public String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
}
