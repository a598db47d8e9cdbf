package bo.org.cloud.cbba.omnichannel.adapter.profiles;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.client.ServiceUnreachableException;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import bo.org.cloud.cbba.omnichannel.domain.Channel;
import bo.org.cloud.cbba.omnichannel.domain.Contact;
import bo.org.cloud.cbba.omnichannel.domain.FindContact;
import bo.org.cloud.cbba.omnichannel.domain.Language;
import bo.org.cloud.cbba.profiles.client.ProfilesClient;
import bo.org.cloud.cbba.profiles.model.ChannelAddress;
import bo.org.cloud.cbba.profiles.model.ProfileLookup;
import bo.org.cloud.cbba.profiles.model.ProfileLookupRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Asks the profiles service (`lookUpProfiles`).
public final class ProfilesContacts implements FindContact {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int INTERNAL_ERROR = 500;

    private final ProfilesClient profiles;

    /// @param profiles calls with a token that has the scope `profiles:lookup`
    public ProfilesContacts(ProfilesClient profiles) {
        this.profiles = profiles;
    }

    /// @throws StoreUnavailableException if profiles does not answer, or not now
    @Override
    public Optional<Contact> find(UUID userId) {
        var wanted = ProfileLookupRequest.builder().userIds(List.of(userId)).build();
        try {
            return profiles.lookUpProfiles(wanted).items().stream()
                    .filter(found -> found.userId().equals(userId))
                    .findFirst()
                    .flatMap(ProfileLookup::contact)
                    .map(ProfilesContacts::contact);
        } catch (ServiceUnreachableException away) {
            throw new StoreUnavailableException("profiles", away);
        } catch (ProblemException refused) {
            if (refused.status() == TOO_MANY_REQUESTS || refused.status() >= INTERNAL_ERROR) {
                throw new StoreUnavailableException("profiles", refused);
            }
            // What profiles says to this service is not what this service says to its caller.
            throw new IllegalStateException("profiles refused the look-up", refused);
        }
    }

    private static Contact contact(bo.org.cloud.cbba.profiles.model.Contact found) {
        return new Contact(
                addresses(found.addresses()), new Language(found.language().value()));
    }

    /// Channels that this version does not know are left out.
    private static Map<Channel, String> addresses(List<ChannelAddress> found) {
        var byChannel = new HashMap<Channel, String>();
        for (var each : found) {
            Channel.of(each.channel().value()).ifPresent(channel -> byChannel.put(channel, each.address()));
        }
        return byChannel;
    }
}
