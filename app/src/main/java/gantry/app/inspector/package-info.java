/// The inspector: a form for the selected elements that follows from their kinds, with their connections and findings.
///
/// Entry type: [gantry.app.inspector.InspectorPane]. Uses the editor session, the model, the theme and shared controls.
/// To add an editor for a value type: write a [gantry.app.inspector.ValueEditor] and add its case to
/// [gantry.app.inspector.ValueEditors].
@NullMarked
package gantry.app.inspector;

import org.jspecify.annotations.NullMarked;
