package bo.org.cloud.cbba.identity.domain;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.HexFormat;

/// Where attempts come from, as far as it can be told apart: one subscriber has an IPv4 address, or a whole /64 of
/// IPv6, and would otherwise have 2^64 addresses to fail from.
final class Network {
    private static final int PREFIX_BYTES = 8;

    private Network() {}

    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet4Address // in IPv6's clothes
                    ? parsed.getHostAddress()
                    : HexFormat.of().formatHex(parsed.getAddress(), 0, PREFIX_BYTES) + "::/64";
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
