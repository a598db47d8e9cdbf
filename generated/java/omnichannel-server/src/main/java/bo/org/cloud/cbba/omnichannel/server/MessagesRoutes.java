// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.server;

import static bo.org.cloud.cbba.contract.Requirement.allOf;

import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.contract.Requirement.HasPermission;
import bo.org.cloud.cbba.contract.Requirement.HasScope;
import bo.org.cloud.cbba.omnichannel.client.GetMessageProblem;
import bo.org.cloud.cbba.omnichannel.client.ListMessagesProblem;
import bo.org.cloud.cbba.omnichannel.client.SendMessageProblem;
import bo.org.cloud.cbba.omnichannel.model.Channel;
import bo.org.cloud.cbba.omnichannel.model.MessageCodec;
import bo.org.cloud.cbba.omnichannel.model.MessageStatus;
import bo.org.cloud.cbba.omnichannel.model.MessageSummaryListCodec;
import bo.org.cloud.cbba.omnichannel.model.SendMessageRequestCodec;
import bo.org.cloud.cbba.runtime.ContractRoutes;
import bo.org.cloud.cbba.runtime.ParameterType;
import bo.org.cloud.cbba.runtime.Parameters;
import bo.org.cloud.cbba.runtime.RouteTable;

/// Binds the operations of [MessagesPort] to the addresses of the contract.
public final class MessagesRoutes implements ContractRoutes {
    public static final Operation LIST_MESSAGES = Operation.of("listMessages", "GET", "/omnichannel/api/v1/messages")
            .answers(200)
            .requires(allOf(new HasPermission("message:read")))
            .limitedAs(RateClass.READ)
            .parameters("status", "channel", "recipient_user_id", "limit", "cursor")
            .produces("application/json")
            .problems(ListMessagesProblem.Code.names())
            .build();
    public static final Operation SEND_MESSAGE = Operation.of("sendMessage", "POST", "/omnichannel/api/v1/messages")
            .answers(201)
            .requires(allOf(new HasScope("omnichannel:messages:send")), allOf(new HasPermission("message:create")))
            .limitedAs(RateClass.SERVICE)
            .idempotent()
            .consumes("application/json")
            .produces("application/json")
            .maxBodyBytes(65536)
            .problems(SendMessageProblem.Code.names())
            .build();
    public static final Operation GET_MESSAGE = Operation.of(
                    "getMessage", "GET", "/omnichannel/api/v1/messages/{message_id}")
            .answers(200)
            .requires(allOf(new HasPermission("message:read")))
            .limitedAs(RateClass.READ)
            .versioned()
            .produces("application/json")
            .problems(GetMessageProblem.Code.names())
            .build();

    private static final ParameterType<MessageStatus> STATUS_PARAMETER =
            Parameters.oneOf(MessageStatus.KNOWN.toArray(MessageStatus[]::new), MessageStatus::value);
    private static final ParameterType<Channel> CHANNEL_PARAMETER =
            Parameters.oneOf(Channel.KNOWN.toArray(Channel[]::new), Channel::value);

    private final MessagesPort port;

    public MessagesRoutes(MessagesPort port) {
        this.port = port;
    }

    @Override
    public void register(RouteTable routes) {
        routes.add(LIST_MESSAGES, MessageSummaryListCodec.INSTANCE, exchange -> {
            var status = exchange.query("status", STATUS_PARAMETER);
            var channel = exchange.query("channel", CHANNEL_PARAMETER);
            var recipientUserId = exchange.query("recipient_user_id", Parameters.UUID);
            exchange.refuseFaultyParameters();
            return port.listMessages(status, channel, recipientUserId, exchange.page(), exchange.call());
        });
        routes.add(
                SEND_MESSAGE,
                MessageCodec.INSTANCE,
                exchange -> port.sendMessage(exchange.body(SendMessageRequestCodec.INSTANCE), exchange.call()));
        routes.add(GET_MESSAGE, MessageCodec.INSTANCE, exchange -> {
            var messageId = exchange.path("message_id", Parameters.UUID);
            exchange.refuseFaultyParameters();
            return port.getMessage(messageId, exchange.call());
        });
    }
}
