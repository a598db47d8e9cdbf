package bo.org.cloud.cbba.omnichannel.adapter.addresses;

import bo.org.cloud.cbba.contract.json.Format;
import bo.org.cloud.cbba.omnichannel.domain.AddressPolicy;
import bo.org.cloud.cbba.omnichannel.domain.Channel;

/// Judges by the formats that the contracts have: what passes there passes here.
public final class FormatAddressPolicy implements AddressPolicy {
    @Override
    public boolean admits(Channel channel, String address) {
        return switch (channel) {
            case EMAIL -> Format.EMAIL.admits(address);
            case SMS, WHATSAPP -> Format.E164.admits(address);
            case TELEGRAM, SLACK -> !address.isBlank();
        };
    }
}
