package gantry.app.inspector;

import gantry.app.jobs.DirectJobs;
import gantry.app.jobs.LiveExports;
import gantry.export.Artifact;
import gantry.export.ExportResult;
import gantry.export.Exporter;
import gantry.export.SourceMap;
import gantry.export.SourceMap.Span;
import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.kind.Target;
import java.util.ArrayList;
import java.util.List;

/// An export that writes one line per element, and a note of what was opened.
final class FixedBecoming implements InspectorPane.Becoming {

    final List<String> opened = new ArrayList<>();
    int exported;

    private final class Lines implements Exporter {

        @Override
        public Target target() {
            return Target.CLOUDFORMATION;
        }

        @Override
        public List<String> formats() {
            return List.of("yaml");
        }

        @Override
        public ExportResult export(Diagram diagram, String format, CancelToken token) {
            exported++;
            var text = new StringBuilder();
            var spans = new ArrayList<Span>();
            for (Node node : diagram.nodes()) {
                text.append("Name: ").append(node.name()).append('\n');
                int line = spans.size() + 1;
                spans.add(new Span("t.yaml", line, line, node.id(), "R" + node.id().value(), "AWS::Test::Server"));
            }
            return new ExportResult(
                    List.of(new Artifact("t.yaml", text.toString())), List.of(), new SourceMap(spans), "");
        }
    }

    private final LiveExports exports = new LiveExports(List.of(new Lines()), new DirectJobs());

    @Override
    public LiveExports exports() {
        return exports;
    }

    @Override
    public void open(Target target, Span span) {
        opened.add(target.title() + " " + span.name() + " " + span.first());
    }
}
