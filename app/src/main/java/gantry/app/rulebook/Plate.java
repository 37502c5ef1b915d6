package gantry.app.rulebook;

import gantry.model.geometry.Size;

/// An example and how large its picture is in world units.
record Plate(Example example, Size size) {}
