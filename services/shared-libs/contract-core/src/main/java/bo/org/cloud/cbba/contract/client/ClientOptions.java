package bo.org.cloud.cbba.contract.client;

import bo.org.cloud.cbba.contract.CallIds;
import bo.org.cloud.cbba.contract.work.UnitOfWork;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// How generated clients reach the platform. Immutable; clients that share an instance share its connections.
public final class ClientOptions {
    final URI baseUri;
    final Optional<Supplier<String>> token;
    final Optional<Credentials> credentials;
    final Duration timeout;
    final int maxAnswerBytes;
    final Optional<Locale> language;
    final Supplier<Optional<CallIds>> ids;
    final RetryPolicy retry;
    final CallObserver observer;
    final HttpClient http;
    final Pause pause;

    /// A client's id and secret for HTTP Basic (RFC 6749 section 2.3.1).
    record Credentials(String clientId, Supplier<String> secret) {}

    private ClientOptions(Builder builder) {
        baseUri = builder.baseUri;
        token = builder.token;
        credentials = builder.credentials;
        timeout = builder.timeout;
        maxAnswerBytes = builder.maxAnswerBytes;
        language = builder.language;
        ids = builder.ids;
        retry = builder.retry;
        observer = builder.observer;
        pause = builder.pause;
        http = builder.http.orElseGet(() -> newHttpClient(builder.timeout));
    }

    /// @param baseUri of the host, e.g. `https://cbba.cloud.org.bo`; the services' prefixes are part of the
    ///     contract
    /// @throws IllegalArgumentException unless it is http or https with a host and without query and path
    public static Builder to(URI baseUri) {
        return new Builder(baseUri);
    }

    /// The same options, and the same connections, for whoever holds `accessToken`.
    public ClientOptions withToken(String accessToken) {
        return toBuilder().token(() -> accessToken).build();
    }

    /// The same options, and the same connections, to be changed.
    public Builder toBuilder() {
        return new Builder(this);
    }

    private static HttpClient newHttpClient(Duration timeout) {
        return HttpClient.newBuilder()
                // An upgrade to HTTP/2 in clear would cost the first call of each connection a header exchange.
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    /// What is not set keeps the default that its setter names.
    public static final class Builder {
        private final URI baseUri;
        private Optional<Supplier<String>> token = Optional.empty();
        private Optional<Credentials> credentials = Optional.empty();
        private Duration timeout = Duration.ofSeconds(10);
        private int maxAnswerBytes = 16 * 1024 * 1024;
        private Optional<Locale> language = Optional.empty();
        private Supplier<Optional<CallIds>> ids = Builder::idsOfCurrentCall;
        private RetryPolicy retry = RetryPolicy.DEFAULT;
        private CallObserver observer = CallObserver.NONE;
        private Optional<HttpClient> http = Optional.empty();
        private Pause pause = Thread::sleep;

        private Builder(URI baseUri) {
            var scheme = Optional.ofNullable(baseUri.getScheme()).orElse("");
            var path = Optional.ofNullable(baseUri.getRawPath()).orElse("");
            if (!scheme.matches("(?i)https?")
                    || baseUri.getHost() == null
                    || baseUri.getRawQuery() != null
                    || !path.matches("/?")) {
                throw new IllegalArgumentException("not the address of a host: " + baseUri);
            }
            this.baseUri = baseUri;
        }

        private Builder(ClientOptions options) {
            baseUri = options.baseUri;
            token = options.token;
            credentials = options.credentials;
            timeout = options.timeout;
            maxAnswerBytes = options.maxAnswerBytes;
            language = options.language;
            ids = options.ids;
            retry = options.retry;
            observer = options.observer;
            http = Optional.of(options.http);
            pause = options.pause;
        }

        /// The access token for operations that want one, asked for at every try. Default: none is sent.
        public Builder token(Supplier<String> source) {
            token = Optional.of(source);
            return this;
        }

        /// Id and secret for operations where a client names itself, the secret asked for at every try.
        public Builder credentials(String clientId, Supplier<String> secret) {
            credentials = Optional.of(new Credentials(clientId, secret));
            return this;
        }

        /// For one try from connecting to the answer's last byte; 10 s by default.
        public Builder timeout(Duration length) {
            if (!length.isPositive()) {
                throw new IllegalArgumentException("timeout must be positive: " + length);
            }
            timeout = length;
            return this;
        }

        /// A longer answer is a fault; 16 MiB by default.
        public Builder maxAnswerBytes(int bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("maxAnswerBytes must be positive: " + bytes);
            }
            maxAnswerBytes = bytes;
            return this;
        }

        /// The language of problem texts (`Accept-Language`). Default: the service's.
        public Builder language(Locale locale) {
            language = Optional.of(locale);
            return this;
        }

        /// Where correlation id and traceparent come from. Default: the unit of work of the running handler.
        public Builder ids(Supplier<Optional<CallIds>> source) {
            ids = source;
            return this;
        }

        public Builder retry(RetryPolicy policy) {
            retry = policy;
            return this;
        }

        public Builder observer(CallObserver watcher) {
            observer = watcher;
            return this;
        }

        /// Default: an HTTP/1.1 client of its own that follows no redirects.
        public Builder httpClient(HttpClient client) {
            http = Optional.of(client);
            return this;
        }

        Builder pause(Pause how) {
            pause = how;
            return this;
        }

        public ClientOptions build() {
            return new ClientOptions(this);
        }

        private static Optional<CallIds> idsOfCurrentCall() {
            return UnitOfWork.CURRENT.isBound()
                    ? Optional.of(UnitOfWork.CURRENT.get().context().ids())
                    : Optional.empty();
        }
    }
}
