package bo.org.cloud.cbba.omnichannel.adapter.postgres;

import static bo.org.cloud.cbba.store.PostgresFaults.guarded;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.store.KeyWrapping;
import java.security.SecureRandom;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/// Random 256-bit secrets that all instances share: made once by whoever needs one first, stored wrapped.
public final class PostgresSecrets {
    private static final int BYTES = 32;
    /// Of two instances that come at the same moment, the second reads the first one's.
    private static final String ADD = """
        INSERT INTO shared_secret (name, id, wrapped) VALUES (:name, :id, :wrapped) ON CONFLICT (name) DO NOTHING
        """;
    private static final String FIND = "SELECT id, wrapped FROM shared_secret WHERE name = :name";

    private final Jdbi jdbi;
    private final KeyWrapping keys;

    public PostgresSecrets(Jdbi jdbi, KeyWrapping keys) {
        this.jdbi = jdbi;
        this.keys = keys;
    }

    public byte[] load(String name) {
        return guarded(
                "read secret",
                () -> jdbi.withHandle(handle -> {
                    handle.createUpdate(ADD)
                            .bindMap(newSecret())
                            .bind("name", name)
                            .execute();
                    return handle.createQuery(FIND)
                            .bind("name", name)
                            .map((row, _) -> keys.unwrap(row.getBytes("wrapped"), row.getObject("id", UUID.class)))
                            .one();
                }));
    }

    private Map<String, Object> newSecret() {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        var id = Ids.newId();
        return Map.of("id", id, "wrapped", keys.wrap(secret, id));
    }
}
