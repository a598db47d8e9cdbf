package bo.org.cloud.cbba.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Changes of single attributes of one item, which is made if it does not exist. Immutable.
public final class DynamoUpdate {
    private final List<Function<Placeholders, String>> sets;
    private final List<Function<Placeholders, String>> adds;
    private final List<Function<Placeholders, String>> removes;

    private DynamoUpdate(
            List<Function<Placeholders, String>> sets,
            List<Function<Placeholders, String>> adds,
            List<Function<Placeholders, String>> removes) {
        this.sets = sets;
        this.adds = adds;
        this.removes = removes;
    }

    public static DynamoUpdate begin() {
        return new DynamoUpdate(List.of(), List.of(), List.of());
    }

    public DynamoUpdate set(String attribute, AttributeValue value) {
        return new DynamoUpdate(plus(sets, at -> at.name(attribute) + " = " + at.value(value)), adds, removes);
    }

    /// Counts a number up or down, from 0 if it is missing, or adds to a set.
    public DynamoUpdate add(String attribute, AttributeValue value) {
        return new DynamoUpdate(sets, plus(adds, at -> at.name(attribute) + " " + at.value(value)), removes);
    }

    public DynamoUpdate remove(String attribute) {
        return new DynamoUpdate(sets, adds, plus(removes, at -> at.name(attribute)));
    }

    /// The changes as a DynamoDB update expression.
    public String render(Placeholders at) {
        var clauses = new ArrayList<String>();
        addClause(clauses, "SET ", sets, at);
        addClause(clauses, "ADD ", adds, at);
        addClause(clauses, "REMOVE ", removes, at);
        return String.join(" ", clauses);
    }

    private static void addClause(
            List<String> clauses, String verb, List<Function<Placeholders, String>> parts, Placeholders at) {
        if (!parts.isEmpty()) {
            clauses.add(verb
                    + String.join(
                            ", ", parts.stream().map(part -> part.apply(at)).toList()));
        }
    }

    private static <T> List<T> plus(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }
}
