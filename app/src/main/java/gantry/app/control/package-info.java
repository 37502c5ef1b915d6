/// Small controls that several panels share: severity marks, links to pages, fix links and the form for muting.
///
/// Entry types: [gantry.app.control.SeverityMark], [gantry.app.control.PageLink] and [gantry.app.control.FixLinks].
/// Uses the model and the theme; knows no panel and no session.
/// To add a control: a class here, its looks in `control.css`.
@NullMarked
package gantry.app.control;

import org.jspecify.annotations.NullMarked;
