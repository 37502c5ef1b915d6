package gantry.export.kubernetes;

import gantry.model.diagram.ElementId;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// One object of the export and the file that it goes to.
///
/// @param place    the file
/// @param object   the object
/// @param owner    the element that it is made for
/// @param sections parts of it that were made for other elements
/// @param about    the elements whose findings stand at the head of the file
/// @param notes    further lines for the head of the file
public record Manifest(
        Place place,
        HasMetadata object,
        ElementId owner,
        List<Section> sections,
        Set<ElementId> about,
        List<String> notes) {

    /// A file of the export.
    ///
    /// @param namespace the namespace that its folder is for
    /// @param number    its rank: files are applied in the order of their names
    /// @param file      the rest of its name, without an ending
    /// @param isExample true for what must be filled in first and is never applied as it is
    public record Place(String namespace, int number, String file, boolean isExample) {

        /// The name of the file, such as `30-web-deployment.yaml`.
        public String fileName() {
            return String.format(Locale.ROOT, "%02d-%s.yaml%s", number, file, isExample ? ".example" : "");
        }
    }

    /// An item of a list of the object that was made for an element.
    ///
    /// @param list  the key of the list, such as `containers`; the first one of that name counts
    /// @param index the place of the item, from 0
    public record Section(String list, int index, ElementId element, String name) {}

    public Manifest {
        sections = List.copyOf(sections);
        about = Collections.unmodifiableSet(new LinkedHashSet<>(about));
        notes = List.copyOf(notes);
    }

    /// The main object of its owner, whose findings stand at its head.
    public static Manifest of(Place place, HasMetadata object, ElementId owner) {
        return new Manifest(place, object, owner, List.of(), Set.of(owner), List.of());
    }

    /// An object beside the main one of its owner.
    public static Manifest part(Place place, HasMetadata object, ElementId owner) {
        return new Manifest(place, object, owner, List.of(), Set.of(), List.of());
    }

    Manifest withNotes(List<String> lines) {
        return new Manifest(place, object, owner, sections, about, lines);
    }
}
