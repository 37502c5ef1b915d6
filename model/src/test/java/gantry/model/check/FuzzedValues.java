package gantry.model.check;

import gantry.model.kind.Choice;
import gantry.model.kind.Cidr;
import gantry.model.kind.Decimal;
import gantry.model.kind.Flag;
import gantry.model.kind.Json;
import gantry.model.kind.ListOf;
import gantry.model.kind.MapOf;
import gantry.model.kind.MemorySize;
import gantry.model.kind.Option;
import gantry.model.kind.Reference;
import gantry.model.kind.Schedule;
import gantry.model.kind.Seconds;
import gantry.model.kind.SecretReference;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;
import gantry.model.kind.ValueType;
import gantry.model.kind.Whole;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Data for properties of every type: fitting, out of range, of another type, and deeply senseless.
final class FuzzedValues {

    private static final int DEEPEST = 3;

    private static final List<Object> ODD = List.of("", " ", "no", "${AWS::Region}", "\\Q", "a".repeat(5000), "0", "-1",
            "\u0000", "*", "[", "𝔊", 0L, 1L, -1L, 65_536L, Long.MAX_VALUE, Long.MIN_VALUE,
            new BigDecimal("1e999999"), new BigDecimal("-0.5"), new BigDecimal("1e-999999"), true, false, Json.NULL,
            List.of(), Map.of());

    private static final List<Long> NUMBERS = List.of(Long.MIN_VALUE, -1L, 0L, 1L, 2L, 10L, 29L, 30L, 80L, 443L, 900L,
            1024L, 43_200L, 65_535L, 1_000_000L, Long.MAX_VALUE);

    private static final List<String> TEXTS = List.of("web", "app", "nginx", "nginx:latest", "nginx@sha256:abc", "::",
            "123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1.0", "public.ecr.aws/x/y:1", "/", "images/*", "*.jpg",
            "arn:aws:iam::aws:policy/AdministratorAccess", "arn:aws:secretsmanager:eu-central-1:123456789012:secret:a",
            "arn:", "s3:GetObject", "sqs:*", "*", "s3.amazonaws.com", "ecs-tasks.amazonaws.com", "a", "1.34",
            "python3.14",
            "{\"source\": [\"aws.s3\"]}", "{", "rate(5 minutes)", "cron(0 2 * * ? *)", "cron(",
            "at(2030-01-31T08:00:00)",
            "cron(99999999999999999999 * * * ? *)", "10.0.0.0/16", "999.0.0.0/99", "::/0", "0.0.0.0/0", "8080", "http",
            "100m", "128Mi", "1e400", "50%", "t3.micro", "kms", "https://example.com", "default",
            "app.kubernetes.io/name",
            "0 2 * * *", "password", "AKIAIOSFODNN7EXAMPLE", "${x}", "\\E", "999999999999999999999");

    private final Random random;
    private final int odds;

    /// @param odds one of so many pieces of data is senseless
    FuzzedValues(Random random, int odds) {
        this.random = random;
        this.odds = odds;
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /// @param ids the ids of nodes, for references
    Object of(ValueType<?> type, List<String> ids) {
        return of(type, ids, 0);
    }

    private Object of(ValueType<?> type, List<String> ids, int depth) {
        if (random.nextInt(odds) == 0 || depth > DEEPEST) {
            return odd();
        }
        return switch (type) {
            case Choice<?> choice -> any(choice.options().stream().map(Option::value).toList());
            case Flag _ -> random.nextBoolean();
            case Whole whole -> number(whole.min(), whole.max(), whole.allowed());
            case Seconds seconds -> number(seconds.min(), seconds.max(), List.of());
            case MemorySize _ -> number(0, 1_000_000, List.of());
            case Decimal _ -> BigDecimal.valueOf(random.nextInt(-100, 1000), 1);
            case Text text -> any(Stream.concat(TEXTS.stream(), text.suggestions().stream()).toList());
            case Cidr _,Schedule _ -> any(TEXTS);
            case Reference _ -> reference(ids);
            case SecretReference _ -> random.nextBoolean() ? reference(ids) : any(TEXTS);
            case ListOf<?> list -> list(list, ids, depth);
            case MapOf<?> map -> map(map, ids, depth);
            case Structure structure -> structure(structure, ids, depth);
        };
    }

    private Object number(long min, long max, List<Long> allowed) {
        return switch (random.nextInt(4)) {
            case 0 -> min;
            case 1 -> max;
            case 2 -> allowed.isEmpty() ? random.nextLong(0, 5000) : any(allowed);
            default -> any(NUMBERS);
        };
    }

    private String reference(List<String> ids) {
        return ids.isEmpty() || random.nextInt(5) == 0 ? any(TEXTS) : any(ids);
    }

    private Object list(ListOf<?> list, List<String> ids, int depth) {
        var items = new ArrayList<Object>();
        int size = random.nextInt(40) == 0 ? 60 : random.nextInt(4);
        for (int index = 0; index < size; index++) {
            items.add(of(list.item(), ids, depth + 1));
        }
        return items;
    }

    private Object map(MapOf<?> map, List<String> ids, int depth) {
        var entries = new LinkedHashMap<String, Object>();
        for (int index = random.nextInt(4); index > 0; index--) {
            entries.put(any(TEXTS), of(map.value(), ids, depth + 1));
        }
        return entries;
    }

    private Object structure(Structure structure, List<String> ids, int depth) {
        var fields = new LinkedHashMap<String, Object>();
        structure.fields().forEach(field -> {
            if (random.nextInt(3) > 0) {
                fields.put(field.name(), of(field.type(), ids, depth + 1));
            }
        });
        return fields;
    }

    /// Data that hardly any property accepts.
    Object odd() {
        return switch (random.nextInt(6)) {
            case 0 -> List.of(any(ODD), any(ODD));
            case 1 -> Map.of(any(TEXTS), any(ODD));
            case 2 -> List.of(Map.of("name", any(ODD)), List.of(any(ODD)));
            default -> any(ODD);
        };
    }
}
