package bo.org.cloud.cbba.auth;

import bo.org.cloud.cbba.auth.ServiceTokens.IssuedToken;
import bo.org.cloud.cbba.auth.ServiceTokens.TokenSource;
import bo.org.cloud.cbba.contract.client.PageQuery;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.identity.client.IdentityClient;
import bo.org.cloud.cbba.identity.client.ListRevocationsProblem;
import bo.org.cloud.cbba.identity.model.JsonWebKeySetCodec;
import bo.org.cloud.cbba.identity.model.TokenRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What verifiers and services ask of identity, through its generated client.
public final class IdentityEndpoints {
    private static final int PAGE = 100;

    private IdentityEndpoints() {}

    /// `getJwks`
    public static KeySource keys(IdentityClient client) {
        return () -> Json.writeText(JsonWebKeySetCodec.INSTANCE, client.getJwks());
    }

    /// `issueToken`, with the credentials that the client's options hold
    public static TokenSource tokens(IdentityClient client) {
        return () -> {
            var answer = client.issueToken(
                    TokenRequest.builder().grantType("client_credentials").build());
            return new IssuedToken(answer.accessToken(), Duration.ofSeconds(answer.expiresIn()));
        };
    }

    /// `listRevocations`, with the token that the client's options hold; begins anew when its cursor is no
    /// longer good
    public static RevocationFeed revocations(IdentityClient client) {
        return cursor -> {
            try {
                return page(client, cursor.map(PageQuery::after).orElseGet(PageQuery::first));
            } catch (ListRevocationsProblem refused) {
                // Cursors live for a day and die with their key: without this an old one would be sent for ever.
                if (cursor.isPresent() && refused.reason() == ListRevocationsProblem.Code.INVALID_CURSOR) {
                    return page(client, PageQuery.first());
                }
                throw refused;
            }
        };
    }

    private static RevocationFeed.Page page(IdentityClient client, PageQuery query) {
        var page = client.listRevocations(query.limitedTo(PAGE));
        return new RevocationFeed.Page(
                page.items().stream().flatMap(item -> entry(item).stream()).toList(),
                page.nextCursor().orElseThrow(),
                page.items().size() < PAGE);
    }

    // A kind that this version does not know is taken as a session, a user, a token and a client of that id at once.
    private static List<Revocation> entry(bo.org.cloud.cbba.identity.model.Revocation item) {
        return kind(item.kind().value()).map(List::of).orElseGet(() -> List.of(Revocation.Kind.values())).stream()
                .map(kind -> new Revocation(kind, item.id(), item.notBefore(), item.expiresAt()))
                .toList();
    }

    private static Optional<Revocation.Kind> kind(String name) {
        try {
            return Optional.of(Revocation.Kind.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
