package bo.org.cloud.cbba.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Headers as one list, name and value in turn: what a text array can hold.
final class HeaderText {
    private HeaderText() {}

    static List<String> flatten(Map<String, String> headers) {
        return headers.entrySet().stream()
                .flatMap(header -> Stream.of(header.getKey(), header.getValue()))
                .toList();
    }

    static Map<String, String> unflatten(List<String> texts) {
        var headers = new LinkedHashMap<String, String>();
        for (var at = 0; at < texts.size(); at += 2) {
            headers.put(texts.get(at), texts.get(at + 1));
        }
        return headers;
    }
}
