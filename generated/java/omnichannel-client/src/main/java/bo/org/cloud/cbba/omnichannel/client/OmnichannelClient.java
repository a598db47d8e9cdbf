// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.client;

import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.contract.client.ClientRequest;
import bo.org.cloud.cbba.contract.client.ClientResult;
import bo.org.cloud.cbba.contract.client.ClientTransport;
import bo.org.cloud.cbba.contract.client.PageQuery;
import bo.org.cloud.cbba.omnichannel.model.Channel;
import bo.org.cloud.cbba.omnichannel.model.Message;
import bo.org.cloud.cbba.omnichannel.model.MessageCodec;
import bo.org.cloud.cbba.omnichannel.model.MessageStatus;
import bo.org.cloud.cbba.omnichannel.model.MessageSummaryList;
import bo.org.cloud.cbba.omnichannel.model.MessageSummaryListCodec;
import bo.org.cloud.cbba.omnichannel.model.SendMessageRequest;
import bo.org.cloud.cbba.omnichannel.model.SendMessageRequestCodec;
import java.util.Optional;
import java.util.UUID;

/// One door for every message that leaves the platform: it is written from a template, queued, handed to a
/// provider of its channel, and every attempt can be read.
///
/// Every method throws its operation's problem when the service refuses,
/// [bo.org.cloud.cbba.contract.client.ServiceUnreachableException] when no answer came, and
/// [bo.org.cloud.cbba.contract.client.UnreadableAnswerException] when the answer is not the contract's. Safe for use by
/// many threads.
public final class OmnichannelClient {
    private final ClientTransport transport;

    public OmnichannelClient(ClientOptions options) {
        transport = new ClientTransport(options);
    }

    /// List messages.
    ///
    /// The messages that fit all filters, the newest first.
    public MessageSummaryList listMessages(
            Optional<MessageStatus> status, Optional<Channel> channel, Optional<UUID> recipientUserId, PageQuery page) {
        var request = ClientRequest.of("listMessages", "GET", "/omnichannel/api/v1/messages")
                .bearer()
                .query("status", status)
                .query("channel", channel)
                .query("recipient_user_id", recipientUserId)
                .page(page);
        return transport
                .send(request, MessageSummaryListCodec.INSTANCE, ListMessagesProblem::received)
                .body();
    }

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
    public Message sendMessage(SendMessageRequest body) {
        return sendMessageResult(body).body();
    }

    /// As `sendMessage(body)`, with what the headers of the answer say.
    public ClientResult<Message> sendMessageResult(SendMessageRequest body) {
        return transport.send(sendMessageRequest(body), MessageCodec.INSTANCE, SendMessageProblem::received);
    }

    /// As `sendMessage(body)`, with an `Idempotency-Key` of the caller's own.
    public Message sendMessage(SendMessageRequest body, String idempotencyKey) {
        return sendMessageResult(body, idempotencyKey).body();
    }

    /// As `sendMessage(body, idempotencyKey)`, with what the headers of the answer say.
    public ClientResult<Message> sendMessageResult(SendMessageRequest body, String idempotencyKey) {
        return transport.send(
                sendMessageRequest(body).idempotencyKey(idempotencyKey),
                MessageCodec.INSTANCE,
                SendMessageProblem::received);
    }

    private static ClientRequest sendMessageRequest(SendMessageRequest body) {
        return ClientRequest.of("sendMessage", "POST", "/omnichannel/api/v1/messages")
                .bearer()
                .idempotent()
                .json("application/json", SendMessageRequestCodec.INSTANCE, body);
    }

    /// Read a message and its attempts.
    ///
    /// Where the message is and every attempt to hand it to a provider. What it says is not shown: variables are
    /// encrypted and erased once it is through.
    public Message getMessage(UUID messageId) {
        return getMessageResult(messageId).body();
    }

    /// As `getMessage(messageId)`, with what the headers of the answer say.
    public ClientResult<Message> getMessageResult(UUID messageId) {
        var request = ClientRequest.of("getMessage", "GET", "/omnichannel/api/v1/messages/{message_id}")
                .bearer()
                .path("message_id", messageId);
        return transport.send(request, MessageCodec.INSTANCE, GetMessageProblem::received);
    }
}
