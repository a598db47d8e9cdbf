package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.contract.event.Subscription;
import java.util.List;

/// Who is subscribed to what where the contract of buses is tested.
public final class BusOfContract {
    public static final List<Subscription> SUBSCRIPTIONS = EventBusContract.SUBSCRIPTIONS;

    private BusOfContract() {}
}
