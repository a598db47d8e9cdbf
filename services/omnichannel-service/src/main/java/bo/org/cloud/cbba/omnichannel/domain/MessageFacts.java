package bo.org.cloud.cbba.omnichannel.domain;

/// Where facts are told; they leave with the commit of the unit of work.
public interface MessageFacts {
    void queued(Message message);

    void sent(Message message, Receipt receipt);

    /// @param last why it was given up
    void failed(Message message, Attempt last);
}
