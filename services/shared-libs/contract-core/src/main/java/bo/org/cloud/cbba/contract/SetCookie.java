package bo.org.cloud.cbba.contract;

import java.time.Duration;

/// A cookie to set; always `Secure`, `HttpOnly`, `SameSite=Strict`. A zero `maxAge` removes it.
public record SetCookie(String name, String value, String path, Duration maxAge) {}
