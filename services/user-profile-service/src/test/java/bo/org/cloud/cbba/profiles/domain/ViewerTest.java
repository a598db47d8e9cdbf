package bo.org.cloud.cbba.profiles.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewerTest {
    @ParameterizedTest
    @CsvSource({
        "ANONYMOUS, PUBLIC,  true",
        "ANONYMOUS, MEMBERS, false",
        "ANONYMOUS, PRIVATE, false",
        "MEMBER,    PUBLIC,  true",
        "MEMBER,    MEMBERS, true",
        "MEMBER,    PRIVATE, false",
        "FULL,      PUBLIC,  true",
        "FULL,      MEMBERS, true",
        "FULL,      PRIVATE, true",
    })
    void seesWhatTheSettingAllows(Viewer viewer, Visibility setting, boolean seen) {
        assertEquals(seen, viewer.sees(setting));
    }
}
