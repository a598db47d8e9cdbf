package bo.org.cloud.cbba.identity.api;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.contract.PageRequest;
import bo.org.cloud.cbba.identity.domain.RevocationFeed;
import bo.org.cloud.cbba.identity.domain.RevocationLog;
import bo.org.cloud.cbba.identity.model.Revocation;
import bo.org.cloud.cbba.identity.model.RevocationKind;
import bo.org.cloud.cbba.identity.model.RevocationList;
import bo.org.cloud.cbba.identity.server.RevocationsPort;
import java.util.Locale;

/// What is no longer to be trusted although its signature is right.
public final class RevocationsHandler implements RevocationsPort {
    private final RevocationFeed feed;

    public RevocationsHandler(RevocationFeed feed) {
        this.feed = feed;
    }

    @Override
    public Answer<RevocationList> listRevocations(PageRequest page, Call call) {
        var found = feed.read(page.position(), page.limit(), call.now());
        return Answer.of(RevocationList.builder()
                .items(found.entries().stream().map(RevocationsHandler::view).toList())
                .nextCursor(call.cursorAt(found.next()))
                .build());
    }

    private static Revocation view(RevocationLog.Entry entry) {
        return Revocation.builder()
                .kind(new RevocationKind(entry.kind().toLowerCase(Locale.ROOT)))
                .id(entry.id())
                .notBefore(entry.notBefore())
                .expiresAt(entry.expiresAt())
                .build();
    }
}
