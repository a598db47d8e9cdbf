package bo.org.cloud.cbba.omnichannel.domain;

/// What messages say, unreadable where it is kept. Writes are enlisted in the unit of work.
public interface ContentVariables {
    void keep(MessageId id, Variables variables);

    /// @throws IllegalArgumentException if they cannot be read (any more)
    Variables load(MessageId id);

    void erase(MessageId id);
}
