package bo.org.cloud.cbba.contract.client;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import org.jspecify.annotations.Nullable;

/// What the stub service keeps.
record Book(String title) {
    static final Codec<Book> CODEC = new BookCodec();

    private static final class BookCodec implements Codec<Book> {
        private static final StringRule TITLE = StringRule.length(1, 80);

        @Override
        public @Nullable Book read(JsonInput in) {
            if (!in.beginObject()) {
                return null;
            }
            String title = null;
            while (in.nextField()) {
                switch (in.field()) {
                    case "title" -> title = in.readString(TITLE);
                    default -> in.unknownField();
                }
            }
            in.require("title", title);
            return in.endObject() && title != null ? new Book(title) : null;
        }

        @Override
        public void write(JsonOutput out, Book value) {
            out.beginObject();
            out.writeString("title", value.title());
            out.endObject();
        }
    }
}
