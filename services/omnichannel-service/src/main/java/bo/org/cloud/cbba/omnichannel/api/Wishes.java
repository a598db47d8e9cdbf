package bo.org.cloud.cbba.omnichannel.api;

import bo.org.cloud.cbba.omnichannel.domain.Category;
import bo.org.cloud.cbba.omnichannel.domain.Channel;
import bo.org.cloud.cbba.omnichannel.domain.Language;
import bo.org.cloud.cbba.omnichannel.domain.MessageWish;
import bo.org.cloud.cbba.omnichannel.domain.Priority;
import bo.org.cloud.cbba.omnichannel.domain.RecipientWish;
import bo.org.cloud.cbba.omnichannel.domain.Variables;
import bo.org.cloud.cbba.omnichannel.model.Recipient;
import bo.org.cloud.cbba.omnichannel.model.SendMessageRequest;
import java.util.Optional;

/// Requests as the domain sees them. Codes that the contract does not know were refused before.
final class Wishes {
    private Wishes() {}

    /// Empty unless there is exactly one of person and address.
    static Optional<MessageWish> of(SendMessageRequest request, String correlationId) {
        return recipient(request.recipient())
                .map(recipient -> new MessageWish(
                        Channel.of(request.channel().value()).orElseThrow(),
                        Category.of(request.category().value()).orElseThrow(),
                        recipient,
                        request.template(),
                        request.language().map(language -> new Language(language.value())),
                        new Variables(request.variables()),
                        Priority.of(request.priority().value()).orElseThrow(),
                        correlationId));
    }

    private static Optional<RecipientWish> recipient(Recipient recipient) {
        if (recipient.userId().isPresent() == recipient.address().isPresent()) {
            return Optional.empty();
        }
        return recipient
                .userId()
                .<RecipientWish>map(RecipientWish.Person::new)
                .or(() -> recipient.address().map(RecipientWish.Address::new));
    }
}
