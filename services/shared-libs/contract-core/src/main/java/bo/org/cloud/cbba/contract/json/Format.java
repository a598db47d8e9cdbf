package bo.org.cloud.cbba.contract.json;

/// The `format` of a string, checked in linear time.
public enum Format {
    EMAIL("an e-mail address", "una dirección de correo") {
        @Override
        public boolean admits(String text) {
            return EmailSyntax.admits(text);
        }
    },
    UUID("a UUID", "un UUID") {
        @Override
        public boolean admits(String text) {
            return Formatted.uuid(text) != null;
        }
    },
    DATE("a date like 2026-08-31", "una fecha como 2026-08-31") {
        @Override
        public boolean admits(String text) {
            return Formatted.date(text) != null;
        }
    },
    DATE_TIME("an instant in UTC like 2026-08-31T14:48:00Z", "un instante en UTC como 2026-08-31T14:48:00Z") {
        @Override
        public boolean admits(String text) {
            return Formatted.instant(text) != null;
        }
    },
    URI("an absolute URI", "una URI absoluta") {
        @Override
        public boolean admits(String text) {
            return Formatted.uri(text) != null;
        }
    },
    /// A phone number with its country, ITU-T E.164.
    E164("a phone number like +59170000000", "un teléfono como +59170000000") {
        @Override
        public boolean admits(String text) {
            return Formatted.isE164(text);
        }
    },
    /// Taken exactly as typed: every space counts.
    PASSWORD("a password", "una contraseña") {
        @Override
        public boolean admits(String text) {
            return true;
        }
    };

    final String english;
    final String spanish;

    Format(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    public abstract boolean admits(String text);
}
