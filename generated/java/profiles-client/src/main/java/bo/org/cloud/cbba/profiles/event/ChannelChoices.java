// Generated from specs/asyncapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// On which channels messages of one category may come.
///
/// @param email By mail.
/// @param sms By SMS.
/// @param whatsapp By WhatsApp.
/// @param telegram By Telegram.
/// @param slack By Slack.
public record ChannelChoices(boolean email, boolean sms, boolean whatsapp, boolean telegram, boolean slack) {
    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [ChannelChoices]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable Boolean email;
        private @Nullable Boolean sms;
        private @Nullable Boolean whatsapp;
        private @Nullable Boolean telegram;
        private @Nullable Boolean slack;

        private Builder() {}

        public Builder email(boolean email) {
            this.email = email;
            return this;
        }

        public Builder sms(boolean sms) {
            this.sms = sms;
            return this;
        }

        public Builder whatsapp(boolean whatsapp) {
            this.whatsapp = whatsapp;
            return this;
        }

        public Builder telegram(boolean telegram) {
            this.telegram = telegram;
            return this;
        }

        public Builder slack(boolean slack) {
            this.slack = slack;
            return this;
        }

        public ChannelChoices build() {
            return new ChannelChoices(
                    Objects.requireNonNull(email, "email"),
                    Objects.requireNonNull(sms, "sms"),
                    Objects.requireNonNull(whatsapp, "whatsapp"),
                    Objects.requireNonNull(telegram, "telegram"),
                    Objects.requireNonNull(slack, "slack"));
        }
    }
}
