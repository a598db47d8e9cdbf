package bo.org.cloud.cbba.local;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.platform.PlatformProblem;
import bo.org.cloud.cbba.profiles.ProfilesService;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import java.util.UUID;

/// `POST /dev/unsubscribe-tokens?user_id=`: a token as a campaign's mail carries it, while no such mail is sent.
/// Only an embedded run may host it, as [DevAdmins].
final class DevUnsubscribeTokens implements Handler {
    static final String PATH = "/dev/unsubscribe-tokens";

    private final ProfilesService profiles;

    DevUnsubscribeTokens(ProfilesService profiles) {
        this.profiles = profiles;
    }

    @Override
    public void handle(ServerRequest request, ServerResponse response) {
        DevAdmins.requirePostOfThisMachine(request, response);
        var token = request.query()
                .first("user_id")
                .asOptional()
                .flatMap(DevUnsubscribeTokens::id)
                .map(profiles::unsubscribeTokenFor)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
        response.header(HeaderNames.CONTENT_TYPE, "text/plain").send(token);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
