/// The live template: what the drawing becomes in one target, highlighted, linked line by line to its elements.
///
/// Entry type: [gantry.app.preview.TemplatePane]. Uses the editor session, jobs, exporters, the theme and shared controls.
/// To highlight another language: write a [gantry.app.preview.Highlighting] and choose it by the artifact's name.
@NullMarked
package gantry.app.preview;

import org.jspecify.annotations.NullMarked;
