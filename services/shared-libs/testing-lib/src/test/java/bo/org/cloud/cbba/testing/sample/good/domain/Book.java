package bo.org.cloud.cbba.testing.sample.good.domain;

public record Book(String title) {}
