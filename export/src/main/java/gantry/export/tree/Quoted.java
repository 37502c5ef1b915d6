package gantry.export.tree;

/// Text that always stands in quotes, because people change it by hand and the next value may look like a number.
public record Quoted(String text) {}
