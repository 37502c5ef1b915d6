package gantry.export.tree;

/// Where a part of a tree stands in its text.
///
/// @param path  the keys that lead to it, joined by `/`, such as `Resources/WebService`
/// @param first its first line, from 1
/// @param last  its last line, inclusive
public record Passage(String path, int first, int last) {}
