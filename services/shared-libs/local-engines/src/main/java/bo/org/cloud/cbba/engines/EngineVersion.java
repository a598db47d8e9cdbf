package bo.org.cloud.cbba.engines;

/// What ran, for a suite's summary: `PostgreSQL 18.6`.
public record EngineVersion(String name, String version) {
    @Override
    public String toString() {
        return name + " " + version;
    }
}
