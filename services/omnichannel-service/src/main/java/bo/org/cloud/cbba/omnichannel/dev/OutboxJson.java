package bo.org.cloud.cbba.omnichannel.dev;

import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.omnichannel.adapter.outbox.OutboxMail;
import java.util.List;

/// The outbox for programs: `{"items": [{id, to, subject, text, html, links, created_at, message_id}]}`.
final class OutboxJson {
    private OutboxJson() {}

    static byte[] write(List<OutboxMail> mails) {
        var out = new JsonOutput();
        out.beginObject();
        out.name("items");
        out.beginList();
        mails.forEach(mail -> write(out, mail));
        out.endList();
        out.endObject();
        return out.toBytes();
    }

    private static void write(JsonOutput out, OutboxMail mail) {
        out.beginObject();
        out.writeUuid("id", mail.id());
        out.writeString("to", mail.address());
        out.writeString("subject", mail.subject());
        out.writeString("text", mail.text());
        out.writeString("html", mail.html());
        out.name("links");
        out.beginList();
        mail.links().forEach(out::string);
        out.endList();
        out.writeInstant("created_at", mail.createdAt());
        out.writeUuid("message_id", mail.messageId());
        out.endObject();
    }
}
