package bo.org.cloud.cbba.pact;

import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.HttpRequest;
import au.com.dius.pact.core.model.HttpResponse;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.ProviderState;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.generators.Category;
import au.com.dius.pact.core.model.generators.Generators;
import au.com.dius.pact.core.model.generators.ProviderStateGenerator;
import au.com.dius.pact.core.model.matchingrules.EqualsMatcher;
import au.com.dius.pact.core.model.matchingrules.MatchingRules;
import au.com.dius.pact.core.model.matchingrules.MatchingRulesImpl;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;
import au.com.dius.pact.core.model.matchingrules.RuleLogic;
import au.com.dius.pact.core.model.matchingrules.TypeMatcher;
import au.com.dius.pact.core.model.v4.MessageContents;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How needs are put into Pact's words: an example of which every field has to be there with the same type, and
/// some fields with the same value.
final class Wording {
    private static final String BODY = "body";

    private Wording() {}

    static V4Interaction.SynchronousHttp call(
            String description, String state, HttpRequest request, HttpResponse response) {
        return new V4Interaction.SynchronousHttp("", description, List.of(new ProviderState(state)), request, response);
    }

    static V4Interaction.AsynchronousMessage message(String type, String state, String example) {
        var rules = alike("$.event_type", "$.source");
        rules.addCategory(BODY).addRule("$.event_version", new RegexMatcher("1\\.\\d+"), RuleLogic.AND);
        return new V4Interaction.AsynchronousMessage(
                "",
                type,
                new MessageContents(json(example), Map.of("contentType", "application/json"), rules),
                null,
                List.of(new ProviderState(state)));
    }

    static HttpRequest get(String path, Map<String, List<String>> query) {
        return new HttpRequest("GET", path, query, Map.of(), OptionalBody.missing());
    }

    static HttpRequest post(String path, String contentType, String body) {
        return new HttpRequest(
                "POST",
                path,
                Map.of(),
                Map.of("Content-Type", List.of(contentType)),
                OptionalBody.body(body, new ContentType(contentType)));
    }

    /// With a header that is the consumer's own in a test of the consumer, and a true one in a test of the provider.
    static HttpRequest withHeader(HttpRequest request, String name, String example, String real) {
        var headers = new TreeMap<>(request.getHeaders());
        headers.put(name, List.of(example));
        request.setHeaders(headers);
        return real(request, Category.HEADER, name, real);
    }

    /// Replaces something of the example by what the state of the provider makes of `expression`.
    static HttpRequest real(HttpRequest request, Category where, String name, String expression) {
        request.getGenerators().addGenerator(where, name, new ProviderStateGenerator(expression));
        return request;
    }

    /// @param exact paths of what is as in the example
    static HttpResponse answer(int status, String contentType, String example, String... exact) {
        return new HttpResponse(
                status,
                Map.of("Content-Type", List.of(contentType)),
                OptionalBody.body(example, new ContentType(contentType)),
                alike(exact),
                new Generators());
    }

    private static MatchingRules alike(String... exact) {
        var rules = new MatchingRulesImpl();
        var body = rules.addCategory(BODY).addRule("$", TypeMatcher.INSTANCE, RuleLogic.AND);
        for (var path : exact) {
            body.addRule(path, EqualsMatcher.INSTANCE, RuleLogic.AND);
        }
        return rules;
    }

    private static OptionalBody json(String text) {
        return OptionalBody.body(text, ContentType.getJSON());
    }
}
