// Generated from specs/asyncapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.event;

import bo.org.cloud.cbba.contract.event.Event;

/// What changed in profiles and in how members want to be written to. A profile's events carry what other
/// services show or need to write to somebody. Phone, address, date of birth and the like do not travel: a
/// change names them, and who may know them looks them up.
public sealed interface ProfilesEvent extends Event permits PreferencesChanged, ProfileCreated, ProfileUpdated {}
