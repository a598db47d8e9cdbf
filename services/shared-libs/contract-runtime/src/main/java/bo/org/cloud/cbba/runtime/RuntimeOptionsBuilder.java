package bo.org.cloud.cbba.runtime;

import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Collects settings and checks each when it is set.
public final class RuntimeOptionsBuilder {
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Map<RuntimeSetting, Object> values = new EnumMap<>(RuntimeSetting.class);

    RuntimeOptionsBuilder() {
        for (var setting : RuntimeSetting.values()) {
            set(setting, setting.defaultText());
        }
    }

    /// Sets one value from its text.
    ///
    /// @throws IllegalArgumentException if the text is not within the setting's range
    public RuntimeOptionsBuilder set(RuntimeSetting setting, String text) {
        try {
            values.put(setting, read(setting, text.strip()));
            return this;
        } catch (IllegalArgumentException | DateTimeParseException fault) {
            throw new IllegalArgumentException(
                    setting.key() + " = " + text + " is not valid: " + setting.meaning(), fault);
        }
    }

    public RuntimeOptionsBuilder port(int port) {
        return set(RuntimeSetting.PORT, Integer.toString(port));
    }

    public RuntimeOptions build() {
        return new RuntimeOptions(
                text(RuntimeSetting.HOST),
                number(RuntimeSetting.PORT),
                number(RuntimeSetting.TRUSTED_PROXIES),
                origins(text(RuntimeSetting.CORS_ORIGINS)),
                duration(RuntimeSetting.PROGRESS_TIMEOUT),
                duration(RuntimeSetting.REQUEST_TIMEOUT),
                duration(RuntimeSetting.IDLE_TIMEOUT),
                duration(RuntimeSetting.DRAIN_DELAY),
                duration(RuntimeSetting.DRAIN_TIMEOUT),
                number(RuntimeSetting.MAX_REQUEST_LINE_BYTES),
                number(RuntimeSetting.MAX_HEADERS_BYTES),
                number(RuntimeSetting.ADDRESS_CALLS_PER_MINUTE),
                value(RuntimeSetting.ACCESS_LOG, Boolean.class));
    }

    private static Object read(RuntimeSetting setting, String text) {
        return switch (setting) {
            case HOST -> text;
            case PORT -> between(0, 65_535, text);
            case TRUSTED_PROXIES -> between(0, 5, text);
            case CORS_ORIGINS -> String.join(",", origins(text));
            case PROGRESS_TIMEOUT -> between(SHORT, FIVE_MINUTES, text);
            case REQUEST_TIMEOUT, IDLE_TIMEOUT -> between(SHORT, HOUR, text);
            case DRAIN_DELAY -> between(Duration.ZERO, FIVE_MINUTES, text);
            case DRAIN_TIMEOUT -> between(Duration.ZERO, Duration.ofMinutes(15), text);
            case MAX_REQUEST_LINE_BYTES -> between(256, 65_536, text);
            case MAX_HEADERS_BYTES -> between(1_024, 1_048_576, text);
            case ADDRESS_CALLS_PER_MINUTE -> between(1, Integer.MAX_VALUE, text);
            case ACCESS_LOG -> yesOrNo(text);
        };
    }

    private static Integer between(int least, int most, String text) {
        var value = Integer.parseInt(text);
        if (value < least || value > most) {
            throw new IllegalArgumentException("not within " + least + ".." + most);
        }
        return value;
    }

    private static Duration between(Duration least, Duration most, String text) {
        var value = Duration.parse(text);
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException("not within " + least + ".." + most);
        }
        return value;
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static Set<String> origins(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .map(RuntimeOptionsBuilder::origin)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String origin(String text) {
        var uri = URI.create(text);
        if (uri.getScheme() == null
                || uri.getHost() == null
                || !uri.getRawPath().isEmpty()) {
            throw new IllegalArgumentException("an origin is scheme, host and port only");
        }
        return text;
    }

    private String text(RuntimeSetting setting) {
        return value(setting, String.class);
    }

    private int number(RuntimeSetting setting) {
        return value(setting, Integer.class);
    }

    private Duration duration(RuntimeSetting setting) {
        return value(setting, Duration.class);
    }

    /// Every setting has a value from the start.
    private <T> T value(RuntimeSetting setting, Class<T> type) {
        return type.cast(Objects.requireNonNull(values.get(setting), setting.key()));
    }
}
