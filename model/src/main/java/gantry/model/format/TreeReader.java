package gantry.model.format;

import gantry.model.kind.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON text into a [Tree], strictly: no duplicate keys, no trailing text, no absurd depth.
final class TreeReader {

    /// Our own files nest about 8 deep; a deeper one is hostile or damaged.
    private static final int MAX_DEPTH = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private TreeReader() {}

    /// @throws StreamReadException where the text isn't JSON, with the place
    static Tree read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new StreamReadException(parser, "the file is empty");
            }
            Tree tree = value(parser);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "there is text after the end of the document");
            }
            return tree;
        }
    }

    private static Tree value(JsonParser parser) {
        TokenStreamLocation place = parser.currentTokenLocation();
        int line = place.getLineNr();
        int column = place.getColumnNr();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> {
                var members = new LinkedHashMap<String, Tree>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                yield new Tree.Fields(members, line, column);
            }
            case START_ARRAY -> {
                var items = new ArrayList<Tree>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield new Tree.Items(items, line, column);
            }
            case VALUE_STRING -> new Tree.Leaf(parser.getString(), line, column);
            case VALUE_NUMBER_INT -> new Tree.Leaf(Json.normal(parser.getBigIntegerValue()), line, column);
            case VALUE_NUMBER_FLOAT -> new Tree.Leaf(Json.normal(parser.getDecimalValue()), line, column);
            case VALUE_TRUE -> new Tree.Leaf(true, line, column);
            case VALUE_FALSE -> new Tree.Leaf(false, line, column);
            case VALUE_NULL -> new Tree.Leaf(Json.NULL, line, column);
            default -> throw new StreamReadException(parser, "unexpected " + token);
        };
    }
}
