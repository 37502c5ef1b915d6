package gantry.export.cli;

import gantry.model.kind.Condition;
import gantry.model.kind.Connection;
import gantry.model.kind.Containment;
import gantry.model.kind.Explanation;
import gantry.model.kind.Kind;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `gantry kinds`: lists what can be drawn, how it may be connected, and what is refused.
@Command(mixinStandardHelpOptions = true, description = "List the kinds, their properties, connections and refusals.")
final class KindsCommand implements Callable<Integer> {

    @Option(names = "--format", description = "text (default) or json")
    private OutputFormat format = OutputFormat.TEXT;

    private final Session session;

    KindsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        switch (format) {
            case JSON -> JsonOutput.print(tables(), session.out());
            case TEXT -> session.catalogue().nodes().forEach(this::print);
        }
        return Session.OK;
    }

    private void print(NodeKind kind) {
        session.out().printf("%-28s %-16s %s%n", kind.id(), kind.category().title(), kind.title());
        for (Property<?> property : kind.properties()) {
            session.out().printf("  %-26s %-24s %s%n", property.name(), property.type().id(), property.about());
        }
        for (Connection row : kind.connections()) {
            session.out().printf("  %s --%s--> %s  (%s)%n", row.from(), row.kind(), row.to(), row.cardinality().text());
        }
    }

    private Map<String, Object> tables() {
        var tables = new LinkedHashMap<String, Object>();
        tables.put("kinds", session.catalogue().nodes().stream().map(KindsCommand::kind).toList());
        tables.put("connections", session.catalogue().rows().stream().map(this::connection).toList());
        tables.put("refusals", session.catalogue().refusals().stream().map(KindsCommand::refusal).toList());
        return tables;
    }

    private static Map<String, Object> kind(NodeKind kind) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", kind.id());
        row.put("title", kind.title());
        row.put("category", kind.category().title());
        row.put("about", kind.about());
        row.put("explanation", explanation(kind.explanation()));
        row.put("source", kind.source());
        row.put("keywords", kind.keywords());
        row.put("parents", kind.parents().stream().map(Containment::parent).toList());
        row.put("properties", properties(kind));
        return row;
    }

    private static Map<String, Object> explanation(Explanation words) {
        var row = new LinkedHashMap<String, Object>();
        row.put("when", words.when());
        row.put("whenNot", words.whenNot());
        row.put("limits", words.limits());
        row.put("cost", words.cost());
        return row;
    }

    private static Object properties(Kind kind) {
        return kind.properties().stream().map(KindsCommand::property).toList();
    }

    private static Map<String, @Nullable Object> property(Property<?> property) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("name", property.name());
        row.put("type", property.type().id());
        row.put("unit", property.unit());
        row.put("range", property.type().range());
        row.put("default", property.fallbackJson().orElse(null));
        row.put("required", property.isRequired());
        row.put("summary", property.about());
        row.put("source", property.source());
        return row;
    }

    private Map<String, Object> connection(Connection connection) {
        var row = new LinkedHashMap<String, Object>();
        row.put("kind", connection.kind());
        row.put("from", connection.from());
        row.put("to", connection.to());
        row.put("cardinality", connection.cardinality().text());
        row.put("meaning", connection.meaning());
        row.put("properties", properties(session.catalogue().connection(connection.kind())));
        return row;
    }

    private static Map<String, Object> refusal(Refusal refusal) {
        var row = new LinkedHashMap<String, Object>();
        row.put("from", refusal.from());
        row.put("to", refusal.to());
        row.put("reason", refusal.reason() + conditions(refusal));
        row.put("path", refusal.path());
        return row;
    }

    /// When a row counts, for rows that count only sometimes.
    private static String conditions(Refusal refusal) {
        List<String> conditions = Stream.concat(
                refusal.when().stream().map(condition -> condition("from", condition)),
                refusal.whenTarget().stream().map(condition -> condition("to", condition)))
                .toList();
        return conditions.isEmpty() ? "" : " (When " + String.join(" and ", conditions) + ".)";
    }

    private static String condition(String end, Condition condition) {
        List<String> allowed = condition.allowed().stream().map(String::valueOf).toList();
        return end + "." + condition.property().name() + " is " + String.join(" or ", allowed);
    }
}
