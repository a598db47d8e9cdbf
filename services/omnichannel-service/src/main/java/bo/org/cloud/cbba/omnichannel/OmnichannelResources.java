package bo.org.cloud.cbba.omnichannel;

/// What the service needs of its cloud, as plain data: infrastructure and the local cloud are made from the
/// same. Its queue follows from what it consumes.
///
/// @param database name of its PostgreSQL database, whose tables its migrations make
public record OmnichannelResources(String database) {
    public static final String SERVICE = "omnichannel";

    public static OmnichannelResources ofPlatform() {
        return new OmnichannelResources(SERVICE);
    }
}
