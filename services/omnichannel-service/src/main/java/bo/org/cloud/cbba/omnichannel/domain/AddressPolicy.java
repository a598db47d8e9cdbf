package bo.org.cloud.cbba.omnichannel.domain;

/// Whether an address can be one of a channel at all.
public interface AddressPolicy {
    boolean admits(Channel channel, String address);
}
