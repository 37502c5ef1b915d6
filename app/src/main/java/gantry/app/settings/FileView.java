package gantry.app.settings;

/// How the user looked at a drawing when it was closed.
///
/// @param zoom screen pixels per world unit
/// @param x    of the middle of the view, in world units
/// @param y    of the middle of the view, in world units
/// @param page the open page of the drawer; may be empty
public record FileView(double zoom, double x, double y, String page) {}
