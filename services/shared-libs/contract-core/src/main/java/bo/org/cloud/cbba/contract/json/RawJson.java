package bo.org.cloud.cbba.contract.json;

import jakarta.json.stream.JsonParser.Event;

/// Copies one value from the parser to text, so that it can be kept or passed on unread.
final class RawJson {
    private RawJson() {}

    static String read(JsonTokens tokens, Event first) {
        var out = new JsonOutput();
        int open = 0;
        Event event = first;
        while (true) {
            switch (event) {
                case START_OBJECT -> {
                    out.beginObject();
                    open++;
                }
                case START_ARRAY -> {
                    out.beginList();
                    open++;
                }
                case END_OBJECT -> {
                    out.endObject();
                    open--;
                }
                case END_ARRAY -> {
                    out.endList();
                    open--;
                }
                case KEY_NAME -> out.name(tokens.text());
                case VALUE_STRING -> out.string(tokens.text());
                case VALUE_NUMBER -> out.raw(tokens.text());
                case VALUE_TRUE -> out.raw("true");
                case VALUE_FALSE -> out.raw("false");
                case VALUE_NULL -> out.raw("null");
            }
            if (open == 0) {
                return out.toText();
            }
            event = tokens.next();
        }
    }
}
