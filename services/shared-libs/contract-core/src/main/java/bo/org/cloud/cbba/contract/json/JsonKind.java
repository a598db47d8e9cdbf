package bo.org.cloud.cbba.contract.json;

/// What a value should have been.
public enum JsonKind {
    STRING("a string", "un texto"),
    INTEGER("a whole number", "un número entero"),
    NUMBER("a number", "un número"),
    BOOLEAN("true or false", "verdadero o falso (true, false)"),
    OBJECT("an object", "un objeto"),
    LIST("a list", "una lista");

    final String english;
    final String spanish;

    JsonKind(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }
}
