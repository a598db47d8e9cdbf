package bo.org.cloud.cbba.omnichannel.domain;

/// One edition of a template; what was queued with it is sent with it.
///
/// @param number from 1
public record TemplateVersion(String slug, int number) {}
