// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.server;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.contract.PageRequest;
import bo.org.cloud.cbba.omnichannel.client.SendMessageProblem;
import bo.org.cloud.cbba.omnichannel.model.Channel;
import bo.org.cloud.cbba.omnichannel.model.Message;
import bo.org.cloud.cbba.omnichannel.model.MessageStatus;
import bo.org.cloud.cbba.omnichannel.model.MessageSummaryList;
import bo.org.cloud.cbba.omnichannel.model.SendMessageRequest;
import java.util.Optional;
import java.util.UUID;

/// Messages and their delivery attempts.
public interface MessagesPort {
    /// List messages.
    ///
    /// The messages that fit all filters, the newest first.
    Answer<MessageSummaryList> listMessages(
            Optional<MessageStatus> status,
            Optional<Channel> channel,
            Optional<UUID> recipientUserId,
            PageRequest page,
            Call call);

    /// Send a message.
    ///
    /// Queues one message to one recipient; the answer comes before it is sent. Everything is looked up and checked
    /// first: what cannot be sent is refused here and not found later in a queue. Missing and unknown template
    /// variables are `TEMPLATE_VARIABLES_INVALID`, each in `errors[]` at `/variables/<name>`.
    ///
    /// Send an `Idempotency-Key`, so that a repeated call sends nothing twice.
    ///
    /// @throws SendMessageProblem `CHANNEL_UNAVAILABLE` (422) Channel not available
    /// @throws SendMessageProblem `RECIPIENT_INVALID` (422) Invalid recipient
    /// @throws SendMessageProblem `RECIPIENT_UNREACHABLE` (422) That person cannot be reached
    /// @throws SendMessageProblem `TEMPLATE_UNKNOWN` (422) Unknown template
    /// @throws SendMessageProblem `TEMPLATE_VARIABLES_INVALID` (422) Data for the template is missing
    Answer<Message> sendMessage(SendMessageRequest body, Call call);

    /// Read a message and its attempts.
    ///
    /// Where the message is and every attempt to hand it to a provider. What it says is not shown: variables are
    /// encrypted and erased once it is through.
    Answer<Message> getMessage(UUID messageId, Call call);
}
