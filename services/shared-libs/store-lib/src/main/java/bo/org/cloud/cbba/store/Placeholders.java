package bo.org.cloud.cbba.store;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The names and values that the expressions of one DynamoDB request stand in for: no attribute name is ever a
/// reserved word by accident, and no value is part of an expression's text.
public final class Placeholders {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, AttributeValue> values = new HashMap<>();

    /// Stands in for an attribute name.
    ///
    /// @return e.g. `#version`
    public String name(String attribute) {
        var placeholder = "#" + attribute.replaceAll("[^A-Za-z0-9]", "_");
        var taken = names.putIfAbsent(placeholder, attribute);
        if (taken != null && !taken.equals(attribute)) {
            throw new IllegalArgumentException("attribute names too alike: " + taken + ", " + attribute);
        }
        return placeholder;
    }

    /// Stands in for a value.
    ///
    /// @return e.g. `:v0`
    public String value(AttributeValue value) {
        var placeholder = ":v" + values.size();
        values.put(placeholder, value);
        return placeholder;
    }

    public Map<String, String> names() {
        return names;
    }

    public Map<String, AttributeValue> values() {
        return values;
    }
}
