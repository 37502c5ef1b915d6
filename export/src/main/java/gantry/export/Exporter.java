package gantry.export;

import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.kind.Target;
import java.util.List;

/// Turns a diagram into files of one target. Pure: touches no disk, never stops at the first problem, and gives the
/// same bytes for the same diagram.
public interface Exporter {

    Target target();

    /// The spellings that it can write, the usual one first, such as `yaml` and `json`.
    List<String> formats();

    /// @param format one of [#formats]
    /// @throws java.util.concurrent.CancellationException when `token` is cancelled
    ExportResult export(Diagram diagram, String format, CancelToken token);

    /// What the drawing should keep once the files of an export of it are in use, such as names that must never change
    /// again; most exporters keep nothing.
    default Diff afterExport(Diagram diagram) {
        return Diff.NONE;
    }
}
