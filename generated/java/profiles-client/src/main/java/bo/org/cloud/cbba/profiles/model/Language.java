// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonbText;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.List;
import java.util.Objects;

/// The language the person prefers; where a text does not exist in it, Spanish is used.
///
/// A later version of the contract may add values, so a reader has to expect other ones than these.
@JsonbTypeAdapter(Language.Text.class)
public record Language(String value) {
    public static final Language ES = new Language("es");
    public static final Language EN = new Language("en");
    public static final Language PT = new Language("pt");
    public static final Language QU = new Language("qu");

    /// Those of this version, in the contract's order.
    public static final List<Language> KNOWN = List.of(ES, EN, PT, QU);

    public static final Codec<Language> CODEC =
            Scalars.growingEnums(KNOWN, Language::value, StringRule.length(2, 8), Language::new);

    public Language {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }

    /// What plain JSON-B sees of it.
    public static final class Text extends JsonbText<Language> {
        public Text() {
            super(Language::value, Language::new);
        }
    }
}
