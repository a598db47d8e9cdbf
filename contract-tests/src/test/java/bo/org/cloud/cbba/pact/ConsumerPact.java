package bo.org.cloud.cbba.pact;

import au.com.dius.pact.core.model.BasePact;
import au.com.dius.pact.core.model.Consumer;
import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.Provider;
import au.com.dius.pact.core.model.V4Pact;
import java.util.List;

/// All that one service needs of another.
///
/// @param consumer the service's word, e.g. `omnichannel`
record ConsumerPact(String consumer, String provider, List<Need> needs) {
    Pair pair() {
        return new Pair(consumer, provider);
    }

    V4Pact pact() {
        return pactOf(consumer, provider, needs.stream().map(Need::interaction).toList());
    }

    static V4Pact pactOf(String consumer, String provider, List<? extends Interaction> interactions) {
        return new V4Pact(
                new Consumer(consumer),
                new Provider(provider),
                List.copyOf(interactions),
                BasePact.getDEFAULT_METADATA());
    }

    /// Every pact that consumers hold, each driven by the consumer's own code.
    static List<ConsumerPact> all() {
        return List.of(OmnichannelNeeds.ofProfiles(), OmnichannelNeeds.ofIdentity(), ProfilesNeeds.ofIdentity());
    }
}
