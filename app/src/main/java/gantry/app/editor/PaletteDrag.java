package gantry.app.editor;

import java.util.Set;

/// Takes over what is dragged out of the palette. Positions are pixels from the top left corner of the scene.
public interface PaletteDrag {

    /// @param item the id of what is dragged: that of a kind, or of something else that the palette offers
    void begin(String item);

    /// Says which of Shift, Alt and the shortcut key are held from now on.
    void hold(Set<Modifier> modifiers);

    void moveTo(double sceneX, double sceneY);

    /// Places what is dragged; outside the canvas nothing happens.
    void dropAt(double sceneX, double sceneY);

    void cancel();
}
