package bo.org.cloud.cbba.codegen.resolve;

import java.util.List;
import java.util.Set;

/// The keys that terse event contracts may use, by place.
final class EventVocabulary {
    static final Set<String> ROOT =
            Set.of("asyncapi", "info", "x-service", "x-source", "channels", "operations", "components");
    static final Set<String> SEND = Set.of("action", "summary", "description", "messages");
    static final Set<String> RECEIVE = Set.of("action", "summary", "description", "messages", "x-consumes");
    static final Set<String> MESSAGE =
            Set.of("name", "x-version", "x-sensitive", "summary", "description", "deprecated", "payload", "examples");
    static final Set<String> EXAMPLE = Set.of("name", "summary", "payload");
    static final Set<String> COMPONENTS = Set.of("messages", "schemas");
    static final List<String> MODES = List.of("project", "react");

    private EventVocabulary() {}
}
