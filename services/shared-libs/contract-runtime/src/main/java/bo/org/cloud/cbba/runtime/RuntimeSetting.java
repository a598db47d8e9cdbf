package bo.org.cloud.cbba.runtime;

import java.util.Locale;

/// Every setting of the runtime: its key under `server`, its default and what it means.
public enum RuntimeSetting {
    HOST("0.0.0.0", "address to listen on"),
    PORT("8080", "port to listen on, 0..65535; 0 takes a free one"),
    TRUSTED_PROXIES("0", "how many proxies of ours add to X-Forwarded-For before us, 0..5; 0 uses the peer itself"),
    CORS_ORIGINS("", "origins whose pages may call us, separated by commas, e.g. https://panel.cloud.org.bo"),
    PROGRESS_TIMEOUT("PT10S", "a request that stands still so long is 408, 100 ms..5 min"),
    REQUEST_TIMEOUT("PT60S", "a request that takes so long to arrive is 408, however it trickles, 100 ms..1 h"),
    IDLE_TIMEOUT("PT75S", "a connection without a request is closed after this, 100 ms..1 h"),
    DRAIN_DELAY("PT0S", "from not ready to refusing connections, so that balancers notice, 0..5 min"),
    DRAIN_TIMEOUT("PT20S", "how long calls under way may take to finish at the end, 0..15 min"),
    MAX_REQUEST_LINE_BYTES("8192", "a longer request line is 414, 256..65536"),
    MAX_HEADERS_BYTES("16384", "more headers than this are 431, 1024..1048576"),
    ADDRESS_CALLS_PER_MINUTE(
            "60000", "calls from one address that one instance looks at, before it knows who calls, from 1"),
    ACCESS_LOG("true", "whether each call is logged, as logger `access`");

    private final String defaultText;
    private final String meaning;

    RuntimeSetting(String defaultText, String meaning) {
        this.defaultText = defaultText;
        this.meaning = meaning;
    }

    /// Within the configuration, e.g. `server.drain-timeout`.
    public String key() {
        return "server." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String defaultText() {
        return defaultText;
    }

    public String meaning() {
        return meaning;
    }
}
