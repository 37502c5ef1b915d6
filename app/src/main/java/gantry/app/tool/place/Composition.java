package gantry.app.tool.place;

import gantry.model.diagram.Fragment;

/// A ready composition, such as a service behind a load balancer.
///
/// @param title    what it is called in messages
/// @param fragment what it consists of
public record Composition(String title, Fragment fragment) {}
