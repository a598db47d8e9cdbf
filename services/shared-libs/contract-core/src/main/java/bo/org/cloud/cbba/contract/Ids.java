package bo.org.cloud.cbba.contract;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// Makes ids: UUID version 7 (RFC 9562), which sort by the time they were made.
public final class Ids {
    private Ids() {}

    public static UUID newId() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
