package bo.org.cloud.cbba.testing.sample.bad.domain;

import jakarta.json.JsonObject;

public record Book(JsonObject stored) {}
