// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonbText;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.List;
import java.util.Objects;

/// Which claim the `id` is: `session` the `sid`, `user` the `sub` of a person, `token` the `jti`, `client` the
/// `client_id`. An unknown kind must be taken for a reason to trust nothing that carries the id in any claim.
///
/// A later version of the contract may add values, so a reader has to expect other ones than these.
@JsonbTypeAdapter(RevocationKind.Text.class)
public record RevocationKind(String value) {
    public static final RevocationKind SESSION = new RevocationKind("session");
    public static final RevocationKind USER = new RevocationKind("user");
    public static final RevocationKind TOKEN = new RevocationKind("token");
    public static final RevocationKind CLIENT = new RevocationKind("client");

    /// Those of this version, in the contract's order.
    public static final List<RevocationKind> KNOWN = List.of(SESSION, USER, TOKEN, CLIENT);

    public static final Codec<RevocationKind> CODEC =
            Scalars.growingEnums(KNOWN, RevocationKind::value, StringRule.length(1, 32), RevocationKind::new);

    public RevocationKind {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }

    /// What plain JSON-B sees of it.
    public static final class Text extends JsonbText<RevocationKind> {
        public Text() {
            super(RevocationKind::value, RevocationKind::new);
        }
    }
}
