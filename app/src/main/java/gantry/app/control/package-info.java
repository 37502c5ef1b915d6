/// Small controls that several panels share: severity marks, links to pages, fix links, why a rule matters, and muting.
///
/// Entry types: [gantry.app.control.SeverityMark], [gantry.app.control.WhyBox] and [gantry.app.control.Muting].
/// Uses the model, the theme and, where something is changed, the editor session; knows no panel.
/// To add a control: a class here, its looks in `control.css`.
@NullMarked
package gantry.app.control;

import org.jspecify.annotations.NullMarked;
