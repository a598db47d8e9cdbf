package bo.org.cloud.cbba.omnichannel.api;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.contract.PageRequest;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.omnichannel.client.SendMessageProblem;
import bo.org.cloud.cbba.omnichannel.domain.Attempts;
import bo.org.cloud.cbba.omnichannel.domain.MessageId;
import bo.org.cloud.cbba.omnichannel.domain.Messages;
import bo.org.cloud.cbba.omnichannel.domain.Sending;
import bo.org.cloud.cbba.omnichannel.model.Channel;
import bo.org.cloud.cbba.omnichannel.model.Message;
import bo.org.cloud.cbba.omnichannel.model.MessageStatus;
import bo.org.cloud.cbba.omnichannel.model.MessageSummaryList;
import bo.org.cloud.cbba.omnichannel.model.SendMessageRequest;
import bo.org.cloud.cbba.omnichannel.server.MessagesPort;
import bo.org.cloud.cbba.omnichannel.server.MessagesRoutes;
import bo.org.cloud.cbba.platform.PlatformProblem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Messages and their delivery attempts.
public final class MessagesHandler implements MessagesPort {
    private final Sending sending;
    private final Messages messages;
    private final Attempts attempts;

    public MessagesHandler(Sending sending, Messages messages, Attempts attempts) {
        this.sending = sending;
        this.messages = messages;
        this.attempts = attempts;
    }

    @Override
    public Answer<Message> sendMessage(SendMessageRequest body, Call call) {
        var wish = Wishes.of(body, call.ids().correlationId()).orElseThrow(SendMessageProblem::recipientInvalid);
        return switch (sending.send(wish)) {
            case Sending.Queued(var message) ->
                Answer.of(MessageViews.full(message, List.of())).at(placeOf(message.id()));
            case Sending.ChannelUnavailable() -> throw SendMessageProblem.channelUnavailable();
            case Sending.RecipientInvalid() -> throw SendMessageProblem.recipientInvalid();
            case Sending.RecipientUnreachable() -> throw SendMessageProblem.recipientUnreachable();
            case Sending.TemplateUnknown() -> throw SendMessageProblem.templateUnknown();
            case Sending.VariablesInvalid(var faults) ->
                throw SendMessageProblem.templateVariablesInvalid(VariableErrors.of(faults, call.locale()));
        };
    }

    @Override
    public Answer<MessageSummaryList> listMessages(
            Optional<MessageStatus> status,
            Optional<Channel> channel,
            Optional<UUID> recipientUserId,
            PageRequest page,
            Call call) {
        var filter =
                new Messages.Filter(status.map(MessageStatus::value), channel.map(Channel::value), recipientUserId);
        var before = page.position().map(UUID::fromString).map(MessageId::new);
        // One more than asked for tells whether there is another page.
        var found = messages.list(filter, before, page.limit() + 1);
        var shown = found.subList(0, Math.min(found.size(), page.limit()));
        var list = MessageSummaryList.builder()
                .items(shown.stream().map(MessageViews::summary).toList());
        if (found.size() > shown.size()) {
            list.nextCursor(call.cursorAt(shown.getLast().id().toString()));
        }
        return Answer.of(list.build());
    }

    @Override
    public Answer<Message> getMessage(UUID messageId, Call call) {
        var message = messages.find(new MessageId(messageId))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
        return Answer.of(MessageViews.full(message, attempts.of(message.id()))).withVersion(message.version());
    }

    private static String placeOf(MessageId id) {
        return MessagesRoutes.GET_MESSAGE.path().replace("{message_id}", id.toString());
    }
}
