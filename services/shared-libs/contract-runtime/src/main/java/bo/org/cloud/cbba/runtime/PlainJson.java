package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.json.JsonOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the further members of a problem: maps, lists, numbers, booleans; everything else as its text.
final class PlainJson {
    private PlainJson() {}

    static void write(JsonOutput out, Object value) {
        switch (value) {
            case Map<?, ?> members -> {
                out.beginObject();
                members.forEach((name, member) -> {
                    out.name(String.valueOf(name));
                    write(out, member);
                });
                out.endObject();
            }
            case List<?> entries -> {
                out.beginList();
                entries.forEach(entry -> write(out, entry));
                out.endList();
            }
            case Optional<?> maybe -> maybe.ifPresentOrElse(inner -> write(out, inner), () -> out.raw("null"));
            case Boolean flag -> out.bool(flag);
            case Double number -> out.number(number);
            case Number number -> out.number(number.longValue());
            default -> out.string(value.toString());
        }
    }
}
