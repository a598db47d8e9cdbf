package bo.org.cloud.cbba.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.store.KeyGrant;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KeysStackTest {
    private static final String KEY = "AWS::KMS::Key";
    private static final String ALIAS = "AWS::KMS::Alias";
    private final Stacked stack = Synthesis.shared().stack("ugsys-keys");

    @Test
    void thereIsAKeyPerPurposeAndNoOther() {
        var wanted = DeployedService.ALL.stream()
                .flatMap(service -> service.resources().keys().stream())
                .map(grant -> "alias/ugsys-" + grant.key())
                .collect(Texts.sorted());

        assertEquals(
                wanted, stack.all(ALIAS).map(alias -> alias.text("AliasName")).collect(Texts.sorted()));
        assertEquals(wanted.size(), stack.all(KEY).count());
        stack.all(KEY).forEach(key -> assertEquals("true", key.text("EnableKeyRotation")));
        stack.all(KEY).forEach(key -> assertEquals("Retain", key.body().getString("DeletionPolicy")));
    }

    @Test
    void sensitiveEventsAreUnwrappedByOmnichannelAlone() {
        assertEquals(List.of("role/ugsys-omnichannel"), unwrappers(KeyGrant.SENSITIVE_EVENTS));
    }

    @Test
    void signingKeysAreUnwrappedByIdentityAlone() {
        assertEquals(List.of("role/ugsys-identity"), unwrappers("identity"));
    }

    /// What the key's own policy denies, no other policy can grant.
    private List<String> unwrappers(String key) {
        var denial = stack
                .one(KEY, "Description", "Wraps what must not stand in clear: " + key)
                .list("/KeyPolicy/Statement")
                .stream()
                .map(statement -> statement.asJsonObject())
                .filter(statement -> statement.getString("Effect").equals("Deny"))
                .toList();
        assertEquals(1, denial.size());
        assertEquals(
                "[\"kms:Decrypt\",\"kms:ReEncryptFrom\"]",
                String.valueOf(denial.getFirst().get("Action")));
        assertEquals("{\"AWS\":\"*\"}", String.valueOf(denial.getFirst().get("Principal")));
        return exempted(denial.getFirst());
    }

    private static List<String> exempted(JsonObject denial) {
        var text = String.valueOf(
                denial.getJsonObject("Condition").getJsonObject("ArnNotEquals").get("aws:PrincipalArn"));
        assertTrue(text.contains("role/"), text);
        return Pattern.compile("role/[a-z-]+")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .toList();
    }

    @Test
    void thereAreTheDeclaredSecretsAndNoValueStandsInATemplate() {
        var secrets = stack.all("AWS::SecretsManager::Secret").toList();

        assertEquals(
                DeployedService.ALL.stream()
                        .flatMap(service -> service.resources().secrets().stream()
                                .map(name -> "ugsys/" + service.name() + "/" + name))
                        .collect(Texts.sorted()),
                secrets.stream().map(secret -> secret.text("Name")).collect(Texts.sorted()));
        secrets.forEach(secret -> assertEquals("", secret.text("SecretString")));
    }
}
