package bo.org.cloud.cbba.codegen.operations;

import java.util.List;

/// A request's or an answer's body.
///
/// @param type as it stands in code
/// @param codec expression of its codec
record BodyView(String type, String codec, List<String> mediaTypes) {
    private static final String FORM = "application/x-www-form-urlencoded";

    static boolean isKnown(String mediaType) {
        return mediaType.equals(FORM) || mediaType.equals("application/json") || mediaType.endsWith("+json");
    }

    boolean isForm() {
        return mediaTypes.contains(FORM);
    }

    String mediaType() {
        return mediaTypes.getFirst();
    }

    String mediaTypeLiterals() {
        return Literals.strings(mediaTypes);
    }
}
