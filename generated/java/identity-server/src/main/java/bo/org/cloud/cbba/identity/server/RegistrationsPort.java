// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.server;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.identity.client.VerifyEmailProblem;
import bo.org.cloud.cbba.identity.model.RegisterRequest;
import bo.org.cloud.cbba.identity.model.ResendVerificationRequest;
import bo.org.cloud.cbba.identity.model.VerifyEmailRequest;

/// Becoming a member, up to the verified address.
public interface RegistrationsPort {
    /// Become a member.
    ///
    /// Creates an account that waits for its address to be verified, and mails the link for it. The answer is the
    /// same 202 whatever the address, so nobody learns who is a member: the owner of an existing account gets a
    /// mail that says so instead. Registering again before the address is verified replaces password and name and
    /// makes the earlier link void.
    ///
    /// A password that is easy to guess (common ones, the person's own name or address, words of this platform) is
    /// `VALIDATION_FAILED` with one entry in `errors[]` per reason, at `/password` with the code `TOO_WEAK`.
    Answer<Void> register(RegisterRequest body, Call call);

    /// Verify one's address.
    ///
    /// Takes the token from the verification mail, marks the address as verified and activates the account; from
    /// then on its owner can log in. A token works once, for 24 hours. A mail's link must not call this by being
    /// opened (scanners open links): its page has a button that does.
    ///
    /// @throws VerifyEmailProblem `TOKEN_INVALID` (422) The link is not valid
    /// @throws VerifyEmailProblem `TOKEN_EXPIRED` (422) The link has expired
    Answer<Void> verifyEmail(VerifyEmailRequest body, Call call);

    /// Ask for another verification mail.
    ///
    /// Mails a new link, which makes the earlier one void. At most 3 an hour are sent per account; further calls,
    /// unknown and already verified addresses get the same 202 and no mail.
    Answer<Void> resendVerification(ResendVerificationRequest body, Call call);
}
