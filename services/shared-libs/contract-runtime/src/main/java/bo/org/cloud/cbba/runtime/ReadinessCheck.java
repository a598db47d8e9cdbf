package bo.org.cloud.cbba.runtime;

import java.util.function.BooleanSupplier;

/// One thing without which this process should get no calls.
///
/// @param name shown in `/health/ready`, e.g. `store`
/// @param ready may block for a short while; throwing counts as not ready
public record ReadinessCheck(String name, BooleanSupplier ready) {}
