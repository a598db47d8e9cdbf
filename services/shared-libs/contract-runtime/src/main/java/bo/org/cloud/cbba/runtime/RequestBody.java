package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.platform.PlatformProblem;
import io.helidon.common.buffers.DataReader;
import io.helidon.http.HeaderNames;
import io.helidon.http.RequestException;
import io.helidon.webserver.CloseConnectionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalLong;

/// Takes a request's body off the wire, never more of it than the operation allows.
final class RequestBody {
    private static final long SMALL_REST = 64 * 1024;
    private static final long MOST_SKIPPED = 1024 * 1024;

    private RequestBody() {}

    /// Whether the request has a body at all.
    static boolean isPresent(Inbound in) {
        if (in.headers.contains(HeaderNames.TRANSFER_ENCODING)) {
            return true;
        }
        return in.headers.contains(HeaderNames.CONTENT_LENGTH) && length(in).orElse(0) > 0;
    }

    static byte[] read(Inbound in, Operation operation) {
        if (!isPresent(in)) {
            return Reply.NOTHING;
        }
        var most = operation.maxBodyBytes();
        try {
            var content = in.content();
            var length = length(in);
            if (length.isPresent()) {
                var bytes = content.readNBytes((int) length.getAsLong());
                // only a read beyond the last byte tells Helidon that the body is done with
                if (bytes.length < length.getAsLong() || content.read() >= 0) {
                    throw ProblemException.of(PlatformProblem.BAD_REQUEST);
                }
                return bytes;
            }
            var bytes = content.readNBytes(most + 1);
            if (bytes.length > most) {
                throw ProblemException.of(PlatformProblem.BODY_TOO_LARGE);
            }
            return bytes;
        } catch (RequestException | IllegalArgumentException | DataReader.InsufficientDataAvailableException framing) {
            // where the body ends is not known any more
            in.brokenFraming = true;
            throw ProblemException.of(PlatformProblem.BAD_REQUEST);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// Whether bytes of the body are still on the connection.
    static boolean hasUnreadRest(Inbound in) {
        return isPresent(in) && !in.brokenFraming && !in.request.content().consumed();
    }

    /// Whether it is cheaper to read the rest than to open another connection.
    static boolean isRestSmall(Inbound in) {
        return length(in).orElse(Long.MAX_VALUE) <= SMALL_REST && !in.headers.contains(HeaderNames.EXPECT);
    }

    /// Reads on a little after the answer, for closing with unread bytes would take the answer from the
    /// caller's hands (the reset overtakes it). A client that waits for `100 Continue` has sent nothing.
    static void skipRest(Inbound in) {
        if (in.headers.contains(HeaderNames.EXPECT)) {
            return;
        }
        try {
            var content = in.content();
            var left = MOST_SKIPPED;
            var buffer = new byte[8_192];
            for (var read = 0; left > 0 && read >= 0; left -= read) {
                read = content.read(buffer, 0, (int) Math.min(buffer.length, left));
            }
        } catch (IOException
                | IllegalStateException
                | RequestException
                | DataReader.InsufficientDataAvailableException gone) {
            throw new CloseConnectionException("the rest of the body did not come", gone);
        }
    }

    private static OptionalLong length(Inbound in) {
        return in.headers.contains(HeaderNames.TRANSFER_ENCODING) ? OptionalLong.empty() : in.headers.contentLength();
    }
}
