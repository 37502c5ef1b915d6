package gantry.app.shell;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key that is shown by another sign than the toolkit's: for the key of the apostrophe that writes `"`, which is what the
/// key types only with Shift.
final class SignedKey extends KeyCombination {

    private final KeyCodeCombination key;
    private final String sign;

    private SignedKey(KeyCode code, String sign, Modifier... held) {
        super(held);
        this.key = new KeyCodeCombination(code, held);
        this.sign = sign;
    }

    static KeyCombination of(KeyCode code, Modifier... held) {
        return code == KeyCode.QUOTE ? new SignedKey(code, "'", held) : new KeyCodeCombination(code, held);
    }

    /// What the item of a menu takes. The menu bar of macOS knows only the toolkit's own keys, and writes them itself.
    static KeyCombination forMenu(KeyCombination wanted) {
        boolean isMac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        return isMac && wanted instanceof SignedKey signed ? signed.key : wanted;
    }

    @Override
    public boolean match(KeyEvent event) {
        return key.match(event);
    }

    @Override
    public String getName() {
        return key.getName();
    }

    @Override
    public String getDisplayText() {
        return super.getDisplayText() + sign;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedKey signed && key.equals(signed.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
