package gantry.export;

import gantry.model.check.Problem;
import java.util.List;

/// What an export gave.
///
/// @param artifacts the files, in a stable order; empty when there is nothing to export
/// @param problems  what could not be expressed or needs a hand, each at its element
/// @param sourceMap which lines came from which element
/// @param nextStep  the command to run next, such as `aws cloudformation deploy ...`; may be empty
public record ExportResult(
        List<Artifact> artifacts, List<Problem> problems, SourceMap sourceMap, String nextStep) {

    public ExportResult {
        artifacts = List.copyOf(artifacts);
        problems = List.copyOf(problems);
    }
}
