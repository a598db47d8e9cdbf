// Generated from the receive operations in specs/asyncapi. Change the contracts, not this file.
package bo.org.cloud.cbba.platform;

import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.contract.event.Subscription.Mode;
import java.util.List;

/// Who consumes what: the local bus delivers by it, and infra makes rules and queues of it.
public final class SubscriptionTable {
    /// By consumer and event type; unmodifiable.
    public static final List<Subscription> ALL = List.of(
            new Subscription(
                    "omnichannel", "ugsys.identity-manager", "identity.auth.registration_repeated", Mode.REACT),
            new Subscription(
                    "omnichannel", "ugsys.identity-manager", "identity.auth.verification_requested", Mode.REACT),
            new Subscription("profiles", "ugsys.identity-manager", "identity.user.activated", Mode.PROJECT),
            new Subscription("profiles", "ugsys.identity-manager", "identity.user.created", Mode.PROJECT),
            new Subscription("profiles", "ugsys.identity-manager", "identity.user.updated", Mode.PROJECT));

    private SubscriptionTable() {}
}
