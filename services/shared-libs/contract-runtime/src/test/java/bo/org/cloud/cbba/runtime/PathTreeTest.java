package bo.org.cloud.cbba.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.helidon.http.Header;
import io.helidon.http.Status;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PathTreeTest {
    private final PathTree paths = new PathTree();
    private final Endpoint me = endpoint();
    private final Endpoint user = endpoint();
    private final Endpoint session = endpoint();

    @BeforeEach
    void add() {
        paths.add("GET", "/users/me", me);
        paths.add("GET", "/users/{id}", user);
        paths.add("DELETE", "/users/{user_id}/sessions/{id}", session);
    }

    @Test
    void prefersAFixedSegmentAndDecodesVariableOnes() {
        assertSame(me, found("/users/me").byMethod().get("GET"));
        assertSame(user, found("/users/a%20b").byMethod().get("GET"));
        assertEquals(List.of("a b"), found("/users/a%20b").values());
        assertEquals(List.of("a/b"), found("/users/a%2Fb").values());
        assertEquals(List.of("a+b"), found("/users/a+b").values());
    }

    @Test
    void goesBackWhereAFixedSegmentLeadsNowhere() {
        assertSame(session, found("/users/me/sessions/7").byMethod().get("DELETE"));
        assertEquals(List.of("me", "7"), found("/users/me/sessions/7").values());
    }

    @Test
    void answersHeadWhereGetIs() {
        assertSame(me, found("/users/me").byMethod().get("HEAD"));
        assertEquals("GET, HEAD, OPTIONS", found("/users/me").allow());
        assertEquals("DELETE, OPTIONS", found("/users/1/sessions/2").allow());
    }

    @Test
    void findsNothingElse() {
        for (var path : new String[] {
            "/",
            "",
            "*",
            "/users",
            "/users/",
            "/users/me/",
            "//users/me",
            "/users/1/sessions",
            "/users/%zz",
            "/USERS/me"
        }) {
            assertTrue(paths.find(path).isEmpty(), path);
        }
    }

    @Test
    void refusesTwoOperationsInOnePlace() {
        var fault = assertThrows(IllegalArgumentException.class, () -> paths.add("GET", "/users/{other}", user));
        assertEquals("two operations for GET /users/{other}", fault.getMessage());
    }

    private PathTree.Match found(String path) {
        return paths.find(path).orElseThrow();
    }

    private static Endpoint endpoint() {
        return new Endpoint() {
            @Override
            public Reply answer(Inbound in, List<String> pathValues) {
                return Reply.of(Status.OK_200, new Header[0], Reply.NOTHING);
            }
        };
    }
}
