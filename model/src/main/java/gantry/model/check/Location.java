package gantry.model.check;

import gantry.model.diagram.ElementId;

/// Where a problem is.
public sealed interface Location {

    /// At an element of the diagram, and there at a field.
    record InDiagram(ElementId element, FieldPath field) implements Location {}

    /// In a file.
    ///
    /// @param path   the file as the user named it
    /// @param line   1 for the first line
    /// @param column 1 for the first character of a line
    record InFile(String path, int line, int column) implements Location {

        /// The form that terminals and editors understand: `file:line:column`.
        @Override
        public String toString() {
            return path + ":" + line + ":" + column;
        }
    }

    /// Nowhere in particular.
    record WholeDocument() implements Location {}
}
