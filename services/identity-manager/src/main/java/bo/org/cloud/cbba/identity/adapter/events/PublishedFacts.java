package bo.org.cloud.cbba.identity.adapter.events;

import bo.org.cloud.cbba.contract.work.UnitOfWork;
import bo.org.cloud.cbba.identity.domain.Facts;
import bo.org.cloud.cbba.identity.domain.IdentityFact;
import bo.org.cloud.cbba.identity.domain.Session;
import bo.org.cloud.cbba.identity.domain.User;
import bo.org.cloud.cbba.identity.domain.UserId;
import bo.org.cloud.cbba.identity.event.AccountLocked;
import bo.org.cloud.cbba.identity.event.Language;
import bo.org.cloud.cbba.identity.event.LockReach;
import bo.org.cloud.cbba.identity.event.LoginFailed;
import bo.org.cloud.cbba.identity.event.LoginFailureReason;
import bo.org.cloud.cbba.identity.event.LoginSucceeded;
import bo.org.cloud.cbba.identity.event.RegistrationRepeated;
import bo.org.cloud.cbba.identity.event.SessionRevocationReason;
import bo.org.cloud.cbba.identity.event.SessionRevoked;
import bo.org.cloud.cbba.identity.event.VerificationRequested;
import bo.org.cloud.cbba.identity.server.IdentityPublisher;
import java.net.URI;
import java.util.Locale;
import java.util.Map;

/// Tells facts on the platform's bus, as the contract words them.
public final class PublishedFacts implements Facts {
    private final IdentityPublisher publisher;
    private final UserSnapshots snapshots = new UserSnapshots();
    private final URI publicBaseUrl;

    /// @param publicBaseUrl where people's browsers reach the platform: the links in mails lead there
    public PublishedFacts(IdentityPublisher publisher, URI publicBaseUrl) {
        this.publisher = publisher;
        this.publicBaseUrl = publicBaseUrl;
    }

    @Override
    public void publish(IdentityFact fact) {
        switch (fact) {
            case IdentityFact.UserCreated(var user) ->
                publisher.userCreated(idOf(user), user.version(), snapshots.created(user));
            case IdentityFact.UserUpdated(var user, var changed) ->
                publisher.userUpdated(idOf(user), user.version(), snapshots.updated(user, changed));
            case IdentityFact.UserActivated(var user) ->
                publisher.userActivated(idOf(user), user.version(), snapshots.activated(user));
            case IdentityFact.VerificationRequested requested -> publish(requested);
            case IdentityFact.ExistingAccountRegistered(var user, var attempt) ->
                publisher.registrationRepeated(
                        attempt.toString(),
                        1,
                        RegistrationRepeated.builder()
                                .attemptId(attempt)
                                .userId(user.id().value())
                                .email(user.email().value())
                                .fullName(user.fullName())
                                .language(languageOf(user))
                                .build());
            case IdentityFact.LoginSucceeded(var session) ->
                publisher.loginSucceeded(
                        session.id().toString(),
                        1,
                        LoginSucceeded.builder()
                                .userId(session.user().value())
                                .sessionId(session.id().value())
                                .address(session.address())
                                .amr(session.methods())
                                .build());
            case IdentityFact.LoginFailed failed -> publish(failed);
            case IdentityFact.AccountLocked locked -> publish(locked);
            case IdentityFact.SessionRevoked revoked -> publish(revoked);
        }
    }

    private void publish(IdentityFact.VerificationRequested requested) {
        var user = requested.user();
        var token = requested.token().text();
        publisher.verificationRequested(
                // Each request is a fact of its own, and the newest token wins by its expiry.
                user.id().toString(),
                user.version(),
                VerificationRequested.builder()
                        .userId(user.id().value())
                        .email(user.email().value())
                        .fullName(user.fullName())
                        .language(languageOf(user))
                        .token(token)
                        // In the fragment, so that it reaches no server log and no scanner that only fetches.
                        .link(publicBaseUrl.resolve("/verify-email#token=" + token))
                        .expiresAt(requested.expiresAt())
                        .build());
    }

    private void publish(IdentityFact.LoginFailed failed) {
        var event = LoginFailed.builder()
                .attemptId(failed.attempt())
                .emailHash(failed.emailHash())
                .address(failed.address())
                .reason(new LoginFailureReason(failed.reason().name().toLowerCase(Locale.ROOT)))
                .attemptCount(failed.attemptCount());
        failed.user().map(UserId::value).ifPresent(event::userId);
        publisher.loginFailed(failed.attempt().toString(), 1, event.build());
    }

    private void publish(IdentityFact.AccountLocked locked) {
        var event = AccountLocked.builder()
                .lockId(locked.lock())
                .emailHash(locked.emailHash())
                .reach(locked.address().isPresent() ? LockReach.ADDRESS : LockReach.ACCOUNT)
                .attemptCount(locked.attemptCount())
                .lockedUntil(locked.until());
        locked.user().map(UserId::value).ifPresent(event::userId);
        locked.address().ifPresent(event::address);
        publisher.accountLocked(locked.lock().toString(), 1, event.build());
    }

    private void publish(IdentityFact.SessionRevoked fact) {
        var session = fact.session();
        var revoked = session.revoked().orElseThrow();
        var reason = switch (revoked.reason()) {
            case LOGOUT -> SessionRevocationReason.LOGOUT;
            case TOKEN_REPLAYED -> SessionRevocationReason.REFRESH_TOKEN_REUSED;
        };
        if (revoked.reason() == Session.Reason.TOKEN_REPLAYED) {
            audit(session);
        }
        publisher.sessionRevoked(
                session.id().toString(),
                1,
                SessionRevoked.builder()
                        .userId(session.user().value())
                        .sessionId(session.id().value())
                        .reason(reason)
                        .revokedAt(revoked.at())
                        .build());
    }

    /// Somebody else may hold the person's tokens: whoever looks into it finds it in the audit log.
    private static void audit(Session session) {
        UnitOfWork.current()
                .audit(
                        "identity.session.refresh_token_reused",
                        session.id().toString(),
                        Map.of("user_id", session.user().toString()));
    }

    private static String idOf(User user) {
        return user.id().toString();
    }

    static Language languageOf(User user) {
        return new Language(user.language().code());
    }
}
