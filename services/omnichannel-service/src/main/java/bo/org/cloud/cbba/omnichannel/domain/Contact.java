package bo.org.cloud.cbba.omnichannel.domain;

import java.util.Map;

/// How a person can be reached.
public record Contact(Map<Channel, String> addresses, Language language) {
    public Contact {
        addresses = Map.copyOf(addresses);
    }

    @Override
    public String toString() {
        return "Contact" + addresses.keySet();
    }
}
