package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.contract.work.RateLimits.Decision;
import io.helidon.http.Header;
import io.helidon.http.HeaderValues;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Remembers what the limiter said of one call, to tell it in the answer (draft-ietf-httpapi-ratelimit-headers).
final class LimitStamp {
    private static final Map<String, Header> POLICIES = new ConcurrentHashMap<>();
    private static final Map<RateClass, String> NAMES = new EnumMap<>(RateClass.class);

    static {
        for (var each : RateClass.values()) {
            NAMES.put(each, '"' + each.name().toLowerCase(Locale.ROOT) + '"');
        }
    }

    private @Nullable RateClass limits;
    private @Nullable Decision decision;

    void note(RateClass of, Decision taken) {
        limits = of;
        decision = taken;
    }

    Reply stamp(Reply reply) {
        if (limits != null && decision != null) {
            var name = String.valueOf(NAMES.get(limits));
            reply.with(policy(name, decision.limit()));
            reply.with(
                    Names.RATE_LIMIT,
                    name + ";r=" + decision.remaining() + ";t="
                            + decision.reset().toSeconds());
        }
        return reply;
    }

    private static Header policy(String name, long limit) {
        var policy = name + ";q=" + limit + ";w=60";
        var known = POLICIES.get(policy);
        return known != null
                ? known
                : POLICIES.computeIfAbsent(policy, text -> HeaderValues.createCached(Names.RATE_LIMIT_POLICY, text));
    }
}
