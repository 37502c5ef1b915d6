package gantry.app.control;

import gantry.app.text.Texts;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Connection;
import gantry.model.kind.Explanation;
import gantry.model.kind.Kind;
import gantry.model.kind.NodeKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a newcomer wants to know about something that can be drawn, in the order in which it is read.
///
/// @param title    what it is called
/// @param category where it belongs; may be empty
/// @param about    what it is
/// @param parts    when to use it and what comes with that; none of them is empty
/// @param source   the address of the official page; empty for none
public record Explaining(String title, String category, String about, List<Part> parts, String source) {

    private static final Texts TEXTS = Texts.of(Explaining.class);

    private static final int MOST_NAMES = 8;

    /// A text with its heading.
    public record Part(String heading, String text) {}

    public Explaining {
        parts = List.copyOf(parts);
    }

    /// Only a name and what it is.
    public static Explaining of(String title, String category, String about) {
        return new Explaining(title, category, about, List.of(), "");
    }

    public static Explaining of(Kind kind, Catalogue catalogue) {
        String category = kind instanceof NodeKind node ? node.category().title() : TEXTS.get("connection");
        List<Part> parts = kind instanceof NodeKind node ? parts(node, catalogue) : List.of();
        return new Explaining(kind.title(), category, kind.about(), parts, kind.source());
    }

    private static List<Part> parts(NodeKind kind, Catalogue catalogue) {
        Explanation words = kind.explanation();
        var parts = new ArrayList<Part>();
        parts.add(new Part(TEXTS.get("when"), words.when()));
        parts.add(new Part(TEXTS.get("when-not"), words.whenNot()));
        parts.add(new Part(TEXTS.get("limits"), words.limits()));
        parts.add(new Part(TEXTS.get("cost"), words.cost()));
        parts.add(new Part(TEXTS.get("connects-to"), connects(kind, catalogue)));
        parts.removeIf(part -> part.text().isEmpty());
        return parts;
    }

    /// The kinds at the other ends of all rows, in the order of the catalogue.
    private static String connects(NodeKind kind, Catalogue catalogue) {
        Set<String> others = new LinkedHashSet<>();
        for (Connection row : catalogue.rows()) {
            if (row.from().equals(kind.id())) {
                others.add(row.to());
            } else if (row.to().equals(kind.id())) {
                others.add(row.from());
            }
        }
        List<String> names = catalogue.nodes().stream()
                .filter(other -> others.contains(other.id()))
                .map(NodeKind::title)
                .toList();
        String first = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return names.size() > MOST_NAMES ? first + " +" + (names.size() - MOST_NAMES) : first;
    }
}
