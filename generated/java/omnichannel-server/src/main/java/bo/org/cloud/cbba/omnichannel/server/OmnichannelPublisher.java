// Generated from specs/asyncapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.server;

import bo.org.cloud.cbba.contract.event.OutgoingEvent;
import bo.org.cloud.cbba.contract.work.UnitOfWork;
import bo.org.cloud.cbba.omnichannel.event.MessageFailed;
import bo.org.cloud.cbba.omnichannel.event.MessageQueued;
import bo.org.cloud.cbba.omnichannel.event.MessageSent;

/// Publishes the events of omnichannel, each in the commit of the change that it tells of: to be called while a handler
/// runs. `subject` is the id of what the event is about, `sequence` its version after the change, 1 for a single
/// attempt.
public final class OmnichannelPublisher {
    /// A message cannot be delivered.
    ///
    /// The last attempt was refused for good, or there were too many.
    public void messageFailed(String subject, long sequence, MessageFailed payload) {
        UnitOfWork.current().publish(new OutgoingEvent<>(MessageFailed.TYPE, subject, sequence, payload));
    }

    /// A message waits to be sent.
    ///
    /// A call or an event asked for it, and everything about it was in order.
    public void messageQueued(String subject, long sequence, MessageQueued payload) {
        UnitOfWork.current().publish(new OutgoingEvent<>(MessageQueued.TYPE, subject, sequence, payload));
    }

    /// A provider accepted a message.
    ///
    /// It is on its way. Whether it arrives only some providers report.
    public void messageSent(String subject, long sequence, MessageSent payload) {
        UnitOfWork.current().publish(new OutgoingEvent<>(MessageSent.TYPE, subject, sequence, payload));
    }
}
