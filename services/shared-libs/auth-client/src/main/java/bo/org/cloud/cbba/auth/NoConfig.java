package bo.org.cloud.cbba.auth;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/// SmallRye JWT asks MicroProfile Config for settings; ours are given in code, so it is told that there are none.
public final class NoConfig extends ConfigProviderResolver {
    private static final Config EMPTY = new EmptyConfig();

    /// Safe to call more than once.
    public static void install() {
        setInstance(new NoConfig());
    }

    @Override
    public Config getConfig() {
        return EMPTY;
    }

    @Override
    public Config getConfig(ClassLoader loader) {
        return EMPTY;
    }

    @Override
    public ConfigBuilder getBuilder() {
        throw new IllegalStateException("there is nothing to configure");
    }

    @Override
    public void registerConfig(Config config, ClassLoader classLoader) {
        throw new IllegalStateException("there is nothing to configure");
    }

    @Override
    public void releaseConfig(Config config) {
        // Nothing is held.
    }
}
