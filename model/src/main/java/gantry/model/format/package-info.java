/// The file format: reading with a place for every complaint, writing with quiet diffs, and the JSON Schema.
///
/// Entry types: [gantry.model.format.DiagramFile] and [gantry.model.format.KindSchema]. Uses diagram, kind and check
/// (for problems), and Jackson's streaming parser. To change the format: raise [gantry.model.format.FormatVersion],
/// write a migration from the version before, and keep a sample of that version for ever.
@NullMarked
package gantry.model.format;

import org.jspecify.annotations.NullMarked;
