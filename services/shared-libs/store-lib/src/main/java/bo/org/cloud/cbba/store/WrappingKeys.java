package bo.org.cloud.cbba.store;

import java.nio.file.Path;
import software.amazon.awssdk.services.kms.KmsClient;

/// The keys that one service works with.
///
/// @param own for what it alone reads again
/// @param sensitiveEvents for the payloads of sensitive events: publishers may only wrap, consumers only unwrap
public record WrappingKeys(KeyWrapping own, KeyWrapping sensitiveEvents) {
    /// One key in a file for both, as on a laptop.
    ///
    /// @see FileKeyWrapping#at
    public static WrappingKeys inFile(Path file) {
        var key = FileKeyWrapping.at(file);
        return new WrappingKeys(key, key);
    }

    /// The keys of KMS that infrastructure made.
    ///
    /// @param prefix of their aliases, e.g. `alias/ugsys-`
    /// @param service its domain word
    public static WrappingKeys inKms(KmsClient client, String prefix, String service) {
        return new WrappingKeys(
                new KmsKeyWrapping(client, prefix + service),
                new KmsKeyWrapping(client, prefix + KeyGrant.SENSITIVE_EVENTS));
    }
}
