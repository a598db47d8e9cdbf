package bo.org.cloud.cbba.bench;

import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.profiles.model.Profile;
import bo.org.cloud.cbba.profiles.model.ProfileCodec;

/// A profile and a change of one, each about 1 kB as JSON.
final class Samples {
    private static final String BIO =
            "Trabajo con la nube desde 2014 y doy charlas sobre arquitectura orientada a eventos en Cochabamba."
                    + " Me gusta explicar con ejemplos pequenos, medir antes de opinar y dejar las cosas mejor de como"
                    + " estaban. Organizo el grupo de estudio de los martes.";

    private Samples() {}

    static Profile profile() {
        return Json.readTolerantly(ProfileCodec.INSTANCE, """
            {"user_id":"0190f3a1-7c1e-7a52-9d3b-3f6f1f0c2a11","handle":"ana-quispe","display_name":"Ana Quispe",
            "full_name":"Ana Quispe Mamani","email":"ana.quispe@example.org","email_verified":true,
            "phone":"+59171234567","date_of_birth":"1994-05-17","bio":"%s",
            "links":[{"label":"Blog","url":"https://ana.example.org"}],
            "skills":["java","aws","terraform"],"interests":["serverless","datos-abiertos"],
            "language":"es","timezone":"America/La_Paz",
            "visibility":{"display_name":"public","full_name":"members","email":"private","phone":"private",
            "date_of_birth":"private","bio":"public","address":"private","links":"public","skills":"public",
            "interests":"members","language":"members","timezone":"private"},
            "completeness":90,"created_at":"2031-03-15T08:00:00Z","updated_at":"2031-03-15T08:00:00Z"}
            """.formatted(BIO.substring(0, 200)));
    }

    static String patch() {
        return """
            {"handle":"ana-quispe","display_name":"Ana Quispe","phone":"+59171234567","date_of_birth":"1994-05-17",\
            "bio":"%s","address":{"city":"Cochabamba","country":"BO"},\
            "links":[{"label":"Blog","url":"https://ana.example.org"},{"label":"Charlas",\
            "url":"https://charlas.example.org/2031"}],\
            "skills":["java","aws","terraform"],"interests":["serverless","datos-abiertos"],\
            "language":"es","timezone":"America/La_Paz",\
            "visibility":{"display_name":"public","full_name":"members","email":"private","phone":"private",\
            "date_of_birth":"private","bio":"public","address":"private","links":"public","skills":"public",\
            "interests":"members","language":"members","timezone":"private"}}\
            """.formatted(BIO);
    }
}
