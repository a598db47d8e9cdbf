package bo.org.cloud.cbba.identity.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tokens for programs that act for themselves: `client_credentials`.
public final class ClientGrants {
    /// What became of a request.
    public sealed interface Outcome {}

    /// @param scope what was granted, separated by spaces
    public record Granted(AccessTokenIssuer.IssuedToken token, String scope) implements Outcome {}

    public record UnknownClient() implements Outcome {}

    public record UnknownGrant() implements Outcome {}

    /// There is such a grant, and it is not for this client.
    public record ForeignGrant() implements Outcome {}

    public record UnknownScope() implements Outcome {}

    /// RFC 6749 section 4.4.
    public static final String CLIENT_CREDENTIALS = "client_credentials";

    private final Clients clients;
    private final AccessTokenIssuer issuer;

    public ClientGrants(Clients clients, AccessTokenIssuer issuer) {
        this.clients = clients;
        this.issuer = issuer;
    }

    /// @param scope what is asked for, separated by spaces; all that the client has where it asks for none
    public Outcome grant(String clientId, String secret, String grantType, Optional<String> scope) {
        var client = clients.find(clientId).filter(found -> found.admits(hashOf(secret)));
        if (client.isEmpty()) {
            return new UnknownClient();
        }
        if (!grantType.equals(CLIENT_CREDENTIALS)) {
            return new UnknownGrant();
        }
        if (!client.get().grants().contains(grantType)) {
            return new ForeignGrant();
        }
        var wanted = scope.map(ClientGrants::words).orElseGet(() -> client.get().scopes());
        if (!client.get().scopes().containsAll(wanted)) {
            return new UnknownScope();
        }
        var granted = String.join(" ", wanted.stream().sorted().toList());
        return new Granted(issuer.forClient(clientId, wanted), granted);
    }

    private static Set<String> words(String scope) {
        return new LinkedHashSet<>(List.of(scope.strip().split(" +")));
    }

    /// SHA-256 in hex: enough for secrets that are 256 random bits.
    public static String hashOf(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) { // every JDK has it
            throw new IllegalStateException(impossible);
        }
    }
}
