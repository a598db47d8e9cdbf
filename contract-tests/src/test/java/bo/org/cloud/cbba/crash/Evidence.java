package bo.org.cloud.cbba.crash;

import java.util.List;

/// What there is to see when nothing is under way any more.
record Evidence(Ground ground, Ledger ledger, Wire wire, List<Observer.Delivery> deliveries) {
    Stores stores() {
        return ground.stores();
    }
}
