package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.CallIds;
import bo.org.cloud.cbba.contract.FieldError;
import bo.org.cloud.cbba.contract.Problem;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// Writes problem documents (RFC 9457) in the caller's language.
final class ProblemReplies {
    static final String TYPE_BASE = "https://cbba.cloud.org.bo/problems/";
    private static final Header BEARER =
            HeaderValues.createCached(HeaderNames.WWW_AUTHENTICATE, "Bearer realm=\"cbba\"");

    private final ProblemCatalogue catalogue;

    ProblemReplies(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Reply reply(ProblemException refusal, CallIds ids, String path, Locale locale) {
        var problem = refusal.problem();
        var out = new JsonOutput();
        write(out, problem, ids, path, locale);
        var reply = Reply.problem(problem.code(), problem.status(), fixed(locale), out.toBytes());
        refusal.retryAfter().ifPresent(wait -> reply.with(retryAfter(wait)));
        if (refusal instanceof ChallengeException challenge) {
            reply.with(HeaderNames.WWW_AUTHENTICATE, challenge.challenge());
        } else if (problem.status() == 401) {
            reply.with(BEARER);
        }
        return reply;
    }

    static Header retryAfter(Duration wait) {
        var seconds = Math.max(1, wait.plusNanos(999_999_999).toSeconds());
        return HeaderText.of(HeaderNames.RETRY_AFTER, Long.toString(seconds));
    }

    /// The address of a code's documentation.
    static String type(String code) {
        return TYPE_BASE + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Header[] fixed(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : SPANISH;
    }

    private static final Header[] ENGLISH = fixedFor("en");
    private static final Header[] SPANISH = fixedFor("es");

    private static Header[] fixedFor(String language) {
        return new Header[] {
            Names.PROBLEM_JSON,
            Names.NO_STORE,
            Names.VARY_LANGUAGE,
            HeaderValues.createCached(HeaderNames.CONTENT_LANGUAGE, language)
        };
    }

    private void write(JsonOutput out, Problem problem, CallIds ids, String path, Locale locale) {
        var type = catalogue.find(problem.code());
        out.beginObject();
        out.writeString("type", type(problem.code()));
        out.writeString("title", problem.title().or(() -> type.map(known -> known.title(locale))));
        out.writeLong("status", problem.status());
        out.writeString("detail", problem.detail().or(() -> type.map(known -> known.detail(locale))));
        out.writeString("instance", path.isEmpty() ? Optional.empty() : Optional.of(path));
        out.writeString("code", problem.code());
        out.writeString("request_id", ids.requestId());
        if (!problem.errors().isEmpty()) {
            out.name("errors");
            out.beginList();
            problem.errors().stream().limit(Problem.MAX_ERRORS).forEach(error -> write(out, error));
            out.endList();
        }
        problem.extensions().forEach((name, value) -> {
            out.name(name);
            PlainJson.write(out, value);
        });
        out.endObject();
    }

    private static void write(JsonOutput out, FieldError error) {
        out.beginObject();
        switch (error.place()) {
            case FieldError.Pointer(var pointer) -> out.writeString("pointer", pointer);
            case FieldError.Parameter(var in, var name) -> {
                out.name("parameter");
                out.beginObject();
                out.writeString("in", in);
                out.writeString("name", name);
                out.endObject();
            }
        }
        out.writeString("code", error.code());
        out.writeString("detail", error.detail());
        out.endObject();
    }
}
