// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.server;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.contract.PageRequest;
import bo.org.cloud.cbba.identity.model.RevocationList;

/// What is no longer to be trusted although its signature is right.
public interface RevocationsPort {
    /// Follow what has been revoked.
    ///
    /// Everything revoked that a token still alive could be affected by, in the order in which it became known. A
    /// verifier asks without a cursor once, then with the `next_cursor` of its last answer, which this list always
    /// has; it never ends. A page as long as its `limit` has more behind it: ask again at once. Otherwise ask every
    /// few seconds. Because commits arrive late, such a cursor reaches back 30 seconds and entries repeat: adding
    /// one twice does no harm. After `INVALID_CURSOR` start without one.
    ///
    /// A verifier whose copy is older than 60 seconds is not ready, older than 5 minutes it refuses all tokens.
    Answer<RevocationList> listRevocations(PageRequest page, Call call);
}
