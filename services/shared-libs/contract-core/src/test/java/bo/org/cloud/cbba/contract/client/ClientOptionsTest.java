package bo.org.cloud.cbba.contract.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientOptionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"localhost:80", "ftp://a", "http:///x", "https://a/identity", "https://a?x=1", "/identity"})
    void refusesWhatIsNoHost(String uri) {
        assertThrows(IllegalArgumentException.class, () -> ClientOptions.to(URI.create(uri)));
    }

    @Test
    void sharesConnectionsWithItsCopies() {
        var options = ClientOptions.to(URI.create("http://localhost/")).build();

        assertSame(options.http, options.withToken("t").http);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void refusesPathValuesThatWouldNameAnotherResource(String value) {
        var request = ClientRequest.of("getBook", "GET", "/books/{book}");

        assertThrows(IllegalArgumentException.class, () -> request.path("book", value));
    }

    @ParameterizedTest
    @CsvSource({"a b, a%20b", "..a, ..a", "x/../y, x%2F..%2Fy", "%2e%2e, %252e%252e", "ñ+?#;, %C3%B1%2B%3F%23%3B"})
    void encodesPathValues(String value, String segment) {
        assertEquals(
                "/books/" + segment,
                ClientRequest.of("getBook", "GET", "/books/{book}")
                        .path("book", value)
                        .target());
    }

    @ParameterizedTest
    @CsvSource({"'\"12\"', 12", "'W/\"3\"', 3", "'\"4-owner\"', 4"})
    void readsVersions(String tag, long version) {
        assertEquals(OptionalLong.of(version), EntityTag.version(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "\"abc\"", "\"\"", "\"1\"x", "\"99999999999999999999\""})
    void findsNoVersionInForeignTags(String tag) {
        assertEquals(OptionalLong.empty(), EntityTag.version(tag));
    }

    @Test
    void asksForPages() {
        assertEquals(OptionalInt.of(5), PageQuery.after("c1").limitedTo(5).limit());
        assertEquals(
                "/books?limit=5&cursor=c1",
                ClientRequest.of("listBooks", "GET", "/books")
                        .page(PageQuery.after("c1").limitedTo(5))
                        .target());
    }

    @Test
    void spreadsPausesOverAGrowingSpan() {
        var policy = new RetryPolicy(10, Duration.ofMillis(100), Duration.ofMillis(300));
        var random = new Random(7);

        for (int round = 0; round < 1000; round++) {
            for (int attempt = 1; attempt < 10; attempt++) {
                var span = Math.min(300, 100 << (attempt - 1));
                var pause = policy.pauseAfter(attempt, Optional.empty(), random).orElseThrow();
                assertEquals(pause.toMillis(), Math.clamp(pause.toMillis(), 0, span));
            }
        }
    }

    @Test
    void refusesPoliciesThatCannotBe() {
        var second = Duration.ofSeconds(1);
        assertThrows(IllegalArgumentException.class, () -> new RetryPolicy(0, second, second));
        assertThrows(IllegalArgumentException.class, () -> new RetryPolicy(11, second, second));
        assertThrows(IllegalArgumentException.class, () -> new RetryPolicy(3, Duration.ZERO, second));
        assertThrows(IllegalArgumentException.class, () -> new RetryPolicy(3, second.plusMillis(1), second));
    }
}
