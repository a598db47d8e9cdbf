package bo.org.cloud.cbba.omnichannel.domain;

/// A message as its recipient reads it; text and HTML say the same.
///
/// @param subject one line
public record Content(String subject, String text, String html) {
    @Override
    public String toString() {
        return "Content[***]";
    }
}
