package bo.org.cloud.cbba.local;

import bo.org.cloud.cbba.auth.ClientCredentials;
import bo.org.cloud.cbba.identity.domain.Client;
import bo.org.cloud.cbba.identity.domain.ClientGrants;
import bo.org.cloud.cbba.platform.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// The services' own credentials at identity: random, made once per state directory, in a file that only its
/// owner may read. In AWS they stand in Secrets Manager.
final class LocalClients {
    static final String PROFILES = "user-profile-service";
    static final String OMNICHANNEL = "omnichannel-service";
    /// For whoever tries the platform out as a partner's service would.
    static final String PARTNER = "demo-partner";

    private static final List<String> ALL = List.of(PROFILES, OMNICHANNEL, PARTNER);
    private static final int SECRET_BYTES = 32;

    private final Properties secrets = new Properties();

    private LocalClients() {}

    static LocalClients in(Path directory) {
        var clients = new LocalClients();
        var file = directory.resolve("clients.properties");
        try {
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    clients.secrets.load(reader);
                }
            }
            if (clients.addMissing()) {
                clients.write(directory, file);
            }
            return clients;
        } catch (IOException failed) {
            throw new UncheckedIOException("credentials of the services", failed);
        }
    }

    private boolean addMissing() {
        var added = false;
        for (var id : ALL) {
            if (secrets.getProperty(id) == null) {
                var secret = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(secret);
                secrets.setProperty(id, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
                added = true;
            }
        }
        return added;
    }

    private void write(Path directory, Path file) throws IOException {
        Files.createDirectories(directory);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(directory, ".clients", ".draft", ownerOnly);
        try (var writer = Files.newBufferedWriter(draft)) {
            secrets.store(writer, "Secrets of the services on this machine");
        }
        Files.move(draft, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    ClientCredentials of(String id) {
        return new ClientCredentials(id, secrets.getProperty(id));
    }

    List<Client> all() {
        return ALL.stream()
                .map(id -> new Client(
                        id, List.of(ClientGrants.hashOf(secrets.getProperty(id))), scopesOf(id), Optional.empty()))
                .toList();
    }

    private static Set<String> scopesOf(String id) {
        return switch (id) {
            case PROFILES -> Set.of(Scope.IDENTITY_REVOCATIONS.wireName());
            case OMNICHANNEL -> Set.of(Scope.IDENTITY_REVOCATIONS.wireName(), Scope.PROFILES_LOOKUP.wireName());
            default -> Set.of(Scope.OMNICHANNEL_MESSAGES_SEND.wireName(), Scope.PROFILES_LOOKUP.wireName());
        };
    }
}
