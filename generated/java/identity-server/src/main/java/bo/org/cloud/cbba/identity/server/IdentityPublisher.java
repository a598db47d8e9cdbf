// Generated from specs/asyncapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.server;

import bo.org.cloud.cbba.contract.event.OutgoingEvent;
import bo.org.cloud.cbba.contract.work.UnitOfWork;
import bo.org.cloud.cbba.identity.event.AccountLocked;
import bo.org.cloud.cbba.identity.event.LoginFailed;
import bo.org.cloud.cbba.identity.event.LoginSucceeded;
import bo.org.cloud.cbba.identity.event.RegistrationRepeated;
import bo.org.cloud.cbba.identity.event.SessionRevoked;
import bo.org.cloud.cbba.identity.event.UserActivated;
import bo.org.cloud.cbba.identity.event.UserCreated;
import bo.org.cloud.cbba.identity.event.UserUpdated;
import bo.org.cloud.cbba.identity.event.VerificationRequested;

/// Publishes the events of identity, each in the commit of the change that it tells of: to be called while a handler
/// runs. `subject` is the id of what the event is about, `sequence` its version after the change, 1 for a single
/// attempt.
public final class IdentityPublisher {
    /// Too many attempts locked an account.
    ///
    /// The subject is the lock's id. Addresses that nobody registered are locked alike, so `user_id` may be absent.
    public void accountLocked(String subject, long sequence, AccountLocked payload) {
        UnitOfWork.current().publish(new OutgoingEvent<>(AccountLocked.TYPE, subject, sequence, payload));
    }

    /// An attempt to log in failed.
    ///
    /// The subject is the attempt's id. The address that was tried is only given as a keyed hash: equal hashes are
    /// equal addresses, and nobody can be found by it.
    public void loginFailed(String subject, long sequence, LoginFailed payload) {
        UnitOfWork.current().publish(new OutgoingEvent<>(LoginFailed.TYPE, subject, sequence, payload));
    }

    /// Somebody logged in.
    ///
    /// A session was opened. The subject is the session's id.
    public void loginSucceeded(String subject, long sequence, LoginSucceeded payload) {
        UnitOfWork.current().publish(new OutgoingEvent<>(LoginSucceeded.TYPE, subject, sequence, payload));
    }

    /// Somebody registered an address that has an account.
    ///
    /// The call was answered like any other registration; the owner of the account is told by mail. The subject is
    /// the attempt's id.
    public void registrationRepeated(String subject, long sequence, RegistrationRepeated payload) {
        UnitOfWork.current().publish(new OutgoingEvent<>(RegistrationRepeated.TYPE, subject, sequence, payload));
    }

    /// A session ended before its time.
    ///
    /// Its tokens are void everywhere within 10 seconds, by the revocation feed, not by this event. The subject is
    /// the session's id.
    public void sessionRevoked(String subject, long sequence, SessionRevoked payload) {
        UnitOfWork.current().publish(new OutgoingEvent<>(SessionRevoked.TYPE, subject, sequence, payload));
    }

    /// An account became active.
    ///
    /// The address was verified, or a suspension was lifted. The subject is the user's id, the sequence the
    /// account's version.
    public void userActivated(String subject, long sequence, UserActivated payload) {
        UnitOfWork.current().publish(new OutgoingEvent<>(UserActivated.TYPE, subject, sequence, payload));
    }

    /// Somebody registered.
    ///
    /// The account exists and waits for its address to be verified. The subject is the user's id, the sequence the
    /// account's version.
    public void userCreated(String subject, long sequence, UserCreated payload) {
        UnitOfWork.current().publish(new OutgoingEvent<>(UserCreated.TYPE, subject, sequence, payload));
    }

    /// An account changed.
    ///
    /// For instance because somebody registered again, with another name, before verifying. The subject is the
    /// user's id, the sequence the account's version.
    public void userUpdated(String subject, long sequence, UserUpdated payload) {
        UnitOfWork.current().publish(new OutgoingEvent<>(UserUpdated.TYPE, subject, sequence, payload));
    }

    /// An address is to be verified.
    ///
    /// Made for the service that mails the link, and encrypted for it alone: the token is the proof. The subject is
    /// the user's id; an event with a later `expires_at` makes the earlier link void.
    public void verificationRequested(String subject, long sequence, VerificationRequested payload) {
        UnitOfWork.current().publish(new OutgoingEvent<>(VerificationRequested.TYPE, subject, sequence, payload));
    }
}
