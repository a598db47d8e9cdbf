package bo.org.cloud.cbba.identity.adapter.hashing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import bo.org.cloud.cbba.identity.domain.EmailAddress;
import bo.org.cloud.cbba.identity.domain.Language;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZxcvbnPolicyTest {
    private final HashingPool pool = new HashingPool(1, 4);
    private final ZxcvbnPolicy policy = new ZxcvbnPolicy(pool);

    @AfterAll
    void close() {
        pool.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "el puente de Recoleta a las seis",
                "seven llamas crossing slowly",
                "Ana cruza el puente de Recoleta",
                "v7#Qm2!xLp9&",
                "correo caballo batería grapa",
                "安全なパスワードを作ろう一緒に"
            })
    void takesWhatNobodyGuesses(String password) {
        assertEquals(List.of(), weaknesses(password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password123",
                "1234567890",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "qwertyuiop",
                "quispe.mamani",
                "Ana Quispe Mamani 1990",
                "ana.quispe@example.org",
                "CloudCochabamba2031",
                "ｐａｓｓｗｏｒｄ１２３",
                "          "
            })
    void refusesWhatIsGuessedFirst(String password) {
        assertFalse(weaknesses(password).isEmpty());
    }

    @Test
    void looksAtNoMoreThanItCanAfford() {
        var worst = "4@8({[<36!1|l0$57+%2z".repeat(7).substring(0, 128);
        weaknesses(worst);
        assertTimeout(Duration.ofSeconds(5), () -> weaknesses(worst));
    }

    private List<String> weaknesses(String password) {
        return policy.weaknesses(
                password, new EmailAddress("ana.quispe@example.org"), "Ana Quispe Mamani", Language.ES);
    }
}
