// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One public key, elliptic (`crv`, `x`, `y`) or RSA (`n`, `e`).
///
/// @param kty `EC` or `RSA`.
/// @param use `sig`: it verifies signatures.
/// @param alg The one algorithm it is used with, `ES256` or `RS256`.
/// @param kid The name by which a token's header refers to it.
/// @param crv The curve, `P-256`.
/// @param x The point's x, base64url.
/// @param y The point's y, base64url.
/// @param n The modulus, base64url.
/// @param e The exponent, base64url.
public record JsonWebKey(
        String kty,
        String use,
        String alg,
        String kid,
        Optional<String> crv,
        Optional<String> x,
        Optional<String> y,
        Optional<String> n,
        Optional<String> e) {
    public JsonWebKey {
        Objects.requireNonNull(kty, "kty");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(alg, "alg");
        Objects.requireNonNull(kid, "kid");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [JsonWebKey]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable String kty;
        private @Nullable String use;
        private @Nullable String alg;
        private @Nullable String kid;
        private Optional<String> crv = Optional.empty();
        private Optional<String> x = Optional.empty();
        private Optional<String> y = Optional.empty();
        private Optional<String> n = Optional.empty();
        private Optional<String> e = Optional.empty();

        private Builder() {}

        public Builder kty(String kty) {
            this.kty = kty;
            return this;
        }

        public Builder use(String use) {
            this.use = use;
            return this;
        }

        public Builder alg(String alg) {
            this.alg = alg;
            return this;
        }

        public Builder kid(String kid) {
            this.kid = kid;
            return this;
        }

        public Builder crv(String crv) {
            this.crv = Optional.of(crv);
            return this;
        }

        public Builder crv(Optional<String> crv) {
            this.crv = crv;
            return this;
        }

        public Builder x(String x) {
            this.x = Optional.of(x);
            return this;
        }

        public Builder x(Optional<String> x) {
            this.x = x;
            return this;
        }

        public Builder y(String y) {
            this.y = Optional.of(y);
            return this;
        }

        public Builder y(Optional<String> y) {
            this.y = y;
            return this;
        }

        public Builder n(String n) {
            this.n = Optional.of(n);
            return this;
        }

        public Builder n(Optional<String> n) {
            this.n = n;
            return this;
        }

        public Builder e(String e) {
            this.e = Optional.of(e);
            return this;
        }

        public Builder e(Optional<String> e) {
            this.e = e;
            return this;
        }

        public JsonWebKey build() {
            return new JsonWebKey(kty, use, alg, kid, crv, x, y, n, e);
        }
    }
}
