package gantry.export;

import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
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
}
