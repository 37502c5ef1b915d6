package gantry.model.kind;

import java.util.Map;
import java.util.Optional;

/// What a property may hold: how one value is read from JSON data, written back, judged and described.
///
/// The set is closed because the inspector, the file schema and the exporters must know every case.
///
/// @param <T> the Java type of a valid value
public sealed interface ValueType<T>
        permits Text, Whole, Decimal, Flag, Choice, Seconds, MemorySize, Cidr, Schedule, Reference, ListOf, MapOf,
        Structure, SecretReference {

    /// The name that `gantry kinds` prints, such as `text` or `list of text`.
    String id();

    /// The value that `json` (in the normal form of [Json]) stands for; empty when it has another shape.
    /// A value of the right shape but outside the allowed range is still returned: [#fault] judges it.
    Optional<T> read(Object json);

    /// The JSON data for `value`, in the normal form of [Json].
    Object write(T value);

    /// Why `json` can't be used, as a sentence that says what to enter instead; empty when it is valid.
    Optional<String> fault(Object json);

    /// The allowed range in words, such as `1 to 900`; empty when everything of the shape is allowed.
    String range();

    /// A JSON Schema (2020-12) for one value.
    Map<String, Object> schema();
}
