package bo.org.cloud.cbba.runtime;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import bo.org.cloud.cbba.contract.Caller;
import bo.org.cloud.cbba.contract.FaultCode;
import bo.org.cloud.cbba.contract.FieldError;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.json.FaultTexts;
import bo.org.cloud.cbba.contract.work.Claim;
import bo.org.cloud.cbba.contract.work.Completion;
import bo.org.cloud.cbba.contract.work.IdempotentCall;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import bo.org.cloud.cbba.contract.work.StoredAnswer;
import bo.org.cloud.cbba.platform.PlatformProblem;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The `Idempotency-Key` of one call (draft-ietf-httpapi-idempotency-key-header): claimed once its body has
/// been read, freed if the call is refused, and completed in the commit of a success.
final class KeyClaim {
    private static final Logger LOG = LoggerFactory.getLogger(KeyClaim.class);
    private static final int LONGEST_KEY = 255;
    private static final String HEADER = "Idempotency-Key";
    private static final String MAC = "HmacSHA256";
    private static final byte[] SCOPE = "scope".getBytes(US_ASCII);

    private final OperationParts parts;
    private final Inbound in;
    private final Caller caller;
    private @Nullable IdempotentCall claimed;
    private long fence;

    KeyClaim(OperationParts parts, Inbound in, Caller caller) {
        this.parts = parts;
        this.in = in;
        this.caller = caller;
    }

    /// Does nothing without a key, for operations without idempotency, or when the claim is ours already.
    ///
    /// @throws ReplayException if the call was answered before
    /// @throws ProblemException if the key is in use, was used for another call, or is no key
    void take(ReceivedBody body) {
        if (claimed != null || !parts.operation().idempotent() || !in.headers.contains(Names.IDEMPOTENCY_KEY)) {
            return;
        }
        var key = in.header(Names.IDEMPOTENCY_KEY);
        requireWellFormed(key);
        var call = new IdempotentCall(scope(key), fingerprint(key, body));
        switch (parts.service().workStore().claim(call, in.now)) {
            case Claim.Claimed(var number) -> {
                fence = number;
                claimed = call;
            }
            case Claim.Replay(var answer) -> throw new ReplayException(answer);
            case Claim.InProgress(var wait) -> throw ProblemException.of(PlatformProblem.IDEMPOTENCY_IN_PROGRESS, wait);
            case Claim.KeyReused() -> throw ProblemException.of(PlatformProblem.IDEMPOTENCY_KEY_REUSED);
        }
    }

    boolean isHeld() {
        return claimed != null;
    }

    Optional<Completion> completion(StoredAnswer answer) {
        return claimed == null ? Optional.empty() : Optional.of(new Completion(claimed, fence, answer));
    }

    /// Frees the key so that the caller may try again. A store that is down frees it by the end of the lease.
    void release() {
        if (claimed != null) {
            try {
                parts.service().workStore().release(claimed, fence);
            } catch (StoreUnavailableException down) {
                LOG.warn(
                        "a claim of {} stays until its lease ends",
                        parts.operation().id(),
                        down);
            }
            claimed = null;
        }
    }

    private String scope(String key) {
        var who = caller.subject().map(id -> "subject:" + id).orElse("address:" + in.address);
        return who + "|" + parts.operation().id() + "|"
                + HexFormat.of().formatHex(mac(key.getBytes(US_ASCII)).doFinal(SCOPE));
    }

    private void requireWellFormed(String key) {
        var visible = key.chars().allMatch(sign -> sign > ' ' && sign < 127);
        if (key.isEmpty() || key.length() > LONGEST_KEY || !visible) {
            var detail = FaultTexts.detail(in.locale(), FaultCode.FORMAT, null);
            var fault = FieldError.in("header", HEADER, FaultCode.FORMAT, detail);
            throw ProblemException.of(PlatformProblem.INVALID_PARAMETERS, List.of(fault));
        }
    }

    /// Keyed by the caller's key, of which only a hash is stored: a body may hold a password, and its fingerprint
    /// alone must not let anybody try passwords against it.
    private String fingerprint(String key, ReceivedBody body) {
        var query = in.request.prologue().query().rawValue();
        var head = in.method + "\n" + in.path + "?" + query + "\n" + body.contentType() + "\n";
        var mac = mac(key.getBytes(US_ASCII));
        mac.update(head.getBytes(UTF_8));
        return HexFormat.of().formatHex(mac.doFinal(body.bytes()));
    }

    private static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException missing) {
            throw new IllegalStateException("every Java has " + MAC, missing);
        }
    }
}
