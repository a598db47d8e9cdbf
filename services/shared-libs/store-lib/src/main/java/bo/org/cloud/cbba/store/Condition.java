package bo.org.cloud.cbba.store;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What must hold of the stored item for a write to happen.
@FunctionalInterface
public interface Condition {
    /// The condition as a DynamoDB expression; empty if there is none.
    String render(Placeholders placeholders);

    /// Write whatever is stored: for what nobody else changes, or where the last one may win.
    static Condition none() {
        return at -> "";
    }

    /// No item with this key exists.
    ///
    /// @param keyAttribute any key attribute
    static Condition absent(String keyAttribute) {
        return at -> "attribute_not_exists(" + at.name(keyAttribute) + ")";
    }

    /// The attribute exists; with a key attribute, the item does.
    static Condition present(String attribute) {
        return at -> "attribute_exists(" + at.name(attribute) + ")";
    }

    /// The item is still of this version, as read before it was changed.
    static Condition version(long expected) {
        return equal("version", Attributes.number(expected));
    }

    static Condition equal(String attribute, AttributeValue value) {
        return compare(attribute, "=", value);
    }

    static Condition less(String attribute, AttributeValue value) {
        return compare(attribute, "<", value);
    }

    static Condition atMost(String attribute, AttributeValue value) {
        return compare(attribute, "<=", value);
    }

    static Condition atLeast(String attribute, AttributeValue value) {
        return compare(attribute, ">=", value);
    }

    /// Both must be real conditions, not [#none].
    default Condition and(Condition other) {
        return at -> "(" + render(at) + " AND " + other.render(at) + ")";
    }

    /// Both must be real conditions, not [#none].
    default Condition or(Condition other) {
        return at -> "(" + render(at) + " OR " + other.render(at) + ")";
    }

    private static Condition compare(String attribute, String operator, AttributeValue value) {
        return at -> at.name(attribute) + " " + operator + " " + at.value(value);
    }
}
