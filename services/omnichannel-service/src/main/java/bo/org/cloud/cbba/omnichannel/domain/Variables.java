package bo.org.cloud.cbba.omnichannel.domain;

import java.util.Map;
import java.util.TreeMap;

/// What goes into a template's blanks, by name. Values may be secret: they show nowhere but in the message.
public record Variables(Map<String, String> values) {
    public Variables {
        values = Map.copyOf(values);
    }

    @Override
    public String toString() {
        return "Variables" + new TreeMap<>(values).keySet();
    }
}
