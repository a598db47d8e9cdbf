package bo.org.cloud.cbba.store;

import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.IncorrectKeyException;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;

/// Wraps with a symmetric key of KMS, which never leaves it. What is wrapped may have 4,096 bytes at the most.
public final class KmsKeyWrapping implements KeyWrapping {
    // Stands in the audit trail of KMS too: ids, never what is personal.
    private static final String CONTEXT = "event_id";

    private final KmsClient client;
    private final String keyId;

    /// @param keyId id, ARN or `alias/...` of the key
    public KmsKeyWrapping(KmsClient client, String keyId) {
        this.client = client;
        this.keyId = keyId;
    }

    @Override
    public byte[] wrap(byte[] dataKey, UUID eventId) {
        return client.encrypt(request -> request.keyId(keyId)
                        .plaintext(SdkBytes.fromByteArray(dataKey))
                        .encryptionContext(context(eventId)))
                .ciphertextBlob()
                .asByteArray();
    }

    @Override
    public byte[] unwrap(byte[] wrapped, UUID eventId) {
        if (wrapped.length == 0) {
            throw new IllegalArgumentException("nothing was wrapped");
        }
        try {
            return client.decrypt(request -> request.keyId(keyId)
                            .ciphertextBlob(SdkBytes.fromByteArray(wrapped))
                            .encryptionContext(context(eventId)))
                    .plaintext()
                    .asByteArray();
        } catch (InvalidCiphertextException | IncorrectKeyException e) {
            throw new IllegalArgumentException("not wrapped by this key for this event", e);
        }
    }

    private static Map<String, String> context(UUID eventId) {
        return Map.of(CONTEXT, eventId.toString());
    }
}
