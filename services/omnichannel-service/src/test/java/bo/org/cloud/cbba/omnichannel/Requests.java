package bo.org.cloud.cbba.omnichannel;

import bo.org.cloud.cbba.omnichannel.model.Channel;
import bo.org.cloud.cbba.omnichannel.model.Language;
import bo.org.cloud.cbba.omnichannel.model.MessageCategory;
import bo.org.cloud.cbba.omnichannel.model.Recipient;
import bo.org.cloud.cbba.omnichannel.model.SendMessageRequest;
import java.util.Map;
import java.util.UUID;

/// Requests as other services would make them; each is right until a test makes it wrong.
final class Requests {
    private Requests() {}

    static SendMessageRequest.Builder accountExists() {
        return SendMessageRequest.builder()
                .channel(Channel.EMAIL)
                .category(MessageCategory.ACCOUNT)
                .recipient(at("tom.baker@example.org"))
                .template("account-exists")
                .language(Language.EN)
                .variables(Map.of("full_name", "Tom Baker"));
    }

    static SendMessageRequest to(String address) {
        return accountExists().recipient(at(address)).build();
    }

    static Recipient at(String address) {
        return Recipient.builder().address(address).build();
    }

    static Recipient person(UUID user) {
        return Recipient.builder().userId(user).build();
    }
}
