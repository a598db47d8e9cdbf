package bo.org.cloud.cbba.identity.adapter.hashing;

import bo.org.cloud.cbba.identity.domain.PasswordHash;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// An Argon2id hash as the PHC string format writes it. Whatever was stored or imported is untrusted: nothing is
/// computed before every part is within bounds.
final class PhcString {
    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=([1-9]\\d{0,6}),t=([1-9]\\d?),p=([1-9]\\d?)"
                    + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");
    private static final int MAX_MEMORY_KIB = 256 * 1024;
    private static final int MAX_LANES = 16;
    private static final int MIN_KIB_PER_LANE = 8; // RFC 9106 section 3.1
    private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();

    private final Argon2Parameters parameters;
    private final byte[] salt;
    private final byte[] hash;

    PhcString(Argon2Parameters parameters, byte[] salt, byte[] hash) {
        this.parameters = parameters;
        this.salt = salt;
        this.hash = hash;
    }

    Argon2Parameters parameters() {
        return parameters;
    }

    byte[] salt() {
        return salt;
    }

    byte[] hash() {
        return hash;
    }

    /// Empty when it is no Argon2id of version 1.3, or one that no honest service made.
    static Optional<PhcString> parse(PasswordHash stored) {
        var form = FORM.matcher(stored.phc());
        if (!form.matches()) {
            return Optional.empty();
        }
        var parameters = new Argon2Parameters(
                Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
        if (parameters.memoryKib() > MAX_MEMORY_KIB
                || parameters.lanes() > MAX_LANES
                || parameters.memoryKib() < MIN_KIB_PER_LANE * parameters.lanes()) {
            return Optional.empty();
        }
        try {
            var decoder = Base64.getDecoder();
            return Optional.of(new PhcString(parameters, decoder.decode(form.group(4)), decoder.decode(form.group(5))));
        } catch (IllegalArgumentException halfACharacter) {
            return Optional.empty();
        }
    }

    PasswordHash toHash() {
        return new PasswordHash("$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        parameters.memoryKib(),
                        parameters.passes(),
                        parameters.lanes(),
                        ENCODER.encodeToString(salt),
                        ENCODER.encodeToString(hash)));
    }

    @Override
    public String toString() {
        return "PhcString[" + parameters + ", ***]";
    }
}
