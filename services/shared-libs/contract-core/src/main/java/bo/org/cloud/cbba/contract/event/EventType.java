package bo.org.cloud.cbba.contract.event;

import bo.org.cloud.cbba.contract.json.Codec;

/// What the contract says of one kind of event.
///
/// @param name the `detail-type`, e.g. `identity.user.created`
/// @param version the payload's version, e.g. `1.0`
/// @param source who publishes it, e.g. `ugsys.identity-manager`
/// @param sensitive whether the payload travels encrypted and is for one consumer only
public record EventType<T extends Event>(
        String name, String version, String source, boolean sensitive, Codec<T> codec) {}
