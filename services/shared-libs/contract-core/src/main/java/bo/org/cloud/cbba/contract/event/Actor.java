package bo.org.cloud.cbba.contract.event;

/// Who caused a fact: `type` is `user`, `service` or `anonymous`.
public record Actor(String type, String id) {}
