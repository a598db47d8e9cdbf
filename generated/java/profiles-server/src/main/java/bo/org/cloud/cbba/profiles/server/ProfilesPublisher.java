// Generated from specs/asyncapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.server;

import bo.org.cloud.cbba.contract.event.OutgoingEvent;
import bo.org.cloud.cbba.contract.work.UnitOfWork;
import bo.org.cloud.cbba.profiles.event.PreferencesChanged;
import bo.org.cloud.cbba.profiles.event.ProfileCreated;
import bo.org.cloud.cbba.profiles.event.ProfileUpdated;

/// Publishes the events of profiles, each in the commit of the change that it tells of: to be called while a handler
/// runs. `subject` is the id of what the event is about, `sequence` its version after the change, 1 for a single
/// attempt.
public final class ProfilesPublisher {
    /// A member chose otherwise how to be written to.
    ///
    /// All choices as they are now. The subject is `<user id>/notification-preferences`, since they have a version
    /// of their own, which is the sequence.
    public void preferencesChanged(String subject, long sequence, PreferencesChanged payload) {
        UnitOfWork.current().publish(new OutgoingEvent<>(PreferencesChanged.TYPE, subject, sequence, payload));
    }

    /// A profile came into being.
    ///
    /// Somebody registered. The subject is the user's id, the sequence the profile's version.
    public void profileCreated(String subject, long sequence, ProfileCreated payload) {
        UnitOfWork.current().publish(new OutgoingEvent<>(ProfileCreated.TYPE, subject, sequence, payload));
    }

    /// A profile changed.
    ///
    /// By its owner, or because the account changed. The subject is the user's id, the sequence the profile's
    /// version.
    public void profileUpdated(String subject, long sequence, ProfileUpdated payload) {
        UnitOfWork.current().publish(new OutgoingEvent<>(ProfileUpdated.TYPE, subject, sequence, payload));
    }
}
