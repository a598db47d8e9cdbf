package bo.org.cloud.cbba.omnichannel.domain;

/// Who carries messages of one channel.
public interface MessageProvider {
    /// As attempts show it, e.g. `local-outbox`.
    String name();

    Channel channel();

    /// Hands a message over; it must answer in bounded time. A message that it accepted before, told by the id,
    /// is not sent again but answered as then: a worker that died may have lost the first answer.
    ProviderAnswer handOver(MessageId id, String address, Content content);
}
