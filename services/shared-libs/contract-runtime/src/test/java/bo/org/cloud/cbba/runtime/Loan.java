package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.IntegerRule;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import org.jspecify.annotations.Nullable;

/// A book lent for some days: a model in the shape that the generator makes.
record Loan(String title, long days) {
    static final class LoanCodec implements Codec<Loan> {
        private static final StringRule TITLE = StringRule.length(1, 20);
        private static final IntegerRule DAYS = IntegerRule.between(1, 30);

        @Override
        @SuppressWarnings("NullAway") // endObject() is false where a required field is missing
        public @Nullable Loan read(JsonInput in) {
            if (!in.beginObject()) {
                return null;
            }
            String title = null;
            Long days = null;
            while (in.nextField()) {
                switch (in.field()) {
                    case "title" -> title = in.readString(TITLE);
                    case "days" -> days = in.readLong(DAYS);
                    default -> in.unknownField();
                }
            }
            in.require("title", title);
            in.require("days", days);
            return in.endObject() ? new Loan(title, days) : null;
        }

        @Override
        public void write(JsonOutput out, Loan value) {
            out.beginObject();
            out.writeString("title", value.title());
            out.writeLong("days", value.days());
            out.endObject();
        }
    }

    static final Codec<Loan> CODEC = new LoanCodec();
}
