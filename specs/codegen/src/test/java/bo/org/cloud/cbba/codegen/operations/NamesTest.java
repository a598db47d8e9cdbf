package bo.org.cloud.cbba.codegen.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "retry_after, RetryAfter, retryAfter, RETRY_AFTER",
        "SEAT_TAKEN, SeatTaken, seatTaken, SEAT_TAKEN",
        "audit-entries, AuditEntries, auditEntries, AUDIT_ENTRIES",
        "getMe, GetMe, getMe, GET_ME",
        "OAuthError, OAuthError, oAuthError, OAUTH_ERROR",
        "x-default, XDefault, xDefault, X_DEFAULT",
        "__Secure-refresh_token, SecureRefreshToken, secureRefreshToken, SECURE_REFRESH_TOKEN",
        "Class, Class, class_, CLASS",
        "true, True, true_, TRUE",
        "S3, S3, s3, S3"
    })
    void speaksAsJavaDoes(String name, String pascal, String camel, String constant) {
        assertEquals(pascal, Names.pascal(name));
        assertEquals(camel, Names.camel(name));
        assertEquals(constant, Names.constant(name));
    }
}
