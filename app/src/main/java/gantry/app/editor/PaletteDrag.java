package gantry.app.editor;

import gantry.model.kind.NodeKind;

/// Takes over what is dragged out of the palette. Positions are pixels from the top left corner of the scene.
public interface PaletteDrag {

    void begin(NodeKind kind);

    void moveTo(double sceneX, double sceneY);

    /// Places the new node; outside the canvas nothing happens.
    void dropAt(double sceneX, double sceneY);

    void cancel();
}
