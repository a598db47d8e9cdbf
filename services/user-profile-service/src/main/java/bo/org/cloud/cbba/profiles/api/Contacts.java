package bo.org.cloud.cbba.profiles.api;

import bo.org.cloud.cbba.profiles.domain.Lookups.Contact;
import bo.org.cloud.cbba.profiles.model.Channel;
import bo.org.cloud.cbba.profiles.model.ChannelAddress;
import bo.org.cloud.cbba.profiles.model.Language;
import java.util.ArrayList;

/// How to reach a person, as the contract shows it to services.
final class Contacts {
    private Contacts() {}

    static bo.org.cloud.cbba.profiles.model.Contact view(Contact contact) {
        var profile = contact.profile();
        var addresses = new ArrayList<ChannelAddress>();
        addresses.add(address(
                Channel.EMAIL, profile.account().email(), profile.account().emailVerified()));
        profile.personal().phone().ifPresent(phone -> {
            addresses.add(address(Channel.SMS, phone, false));
            addresses.add(address(Channel.WHATSAPP, phone, false));
        });
        return bo.org.cloud.cbba.profiles.model.Contact.builder()
                .displayName(profile.personal().displayName())
                .addresses(addresses)
                .language(new Language(profile.personal().language()))
                .timezone(profile.personal().timezone())
                .preferences(PreferenceViews.view(contact.preferences()))
                .build();
    }

    private static ChannelAddress address(Channel channel, String address, boolean verified) {
        return ChannelAddress.builder()
                .channel(channel)
                .address(address)
                .verified(verified)
                .build();
    }
}
