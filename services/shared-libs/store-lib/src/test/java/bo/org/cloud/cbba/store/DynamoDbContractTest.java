package bo.org.cloud.cbba.store;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/// Every port's contract on DynamoDB Local.
class DynamoDbContractTest {
    private static DynamoFixture fixture;
    private static EventCipher cipher;

    @BeforeAll
    static void open(@TempDir Path keys) {
        cipher = EventCipher.wrappingKeysBy(FileKeyWrapping.at(keys.resolve("events.key")));
        fixture = DynamoFixture.fresh(DynamoDbContractTest.class, cipher);
    }

    @Nested
    class Commits extends WorkStoreContract {
        @Override
        StoreFixture fixture() {
            return fixture;
        }
    }

    @Nested
    class IdempotencyKeys extends IdempotencyContract {
        @Override
        StoreFixture fixture() {
            return fixture;
        }
    }

    @Nested
    class Inbox extends InboxContract {
        @Override
        StoreFixture fixture() {
            return fixture;
        }
    }

    @Nested
    class Outbox extends OutboxContract {
        @Override
        StoreFixture fixture() {
            return fixture;
        }

        @Override
        EventCipher cipher() {
            return cipher;
        }
    }

    @Nested
    class SharedLeases extends LeasesContract {
        @Override
        StoreFixture fixture() {
            return fixture;
        }
    }

    @Nested
    class Buckets extends RateBucketsContract {
        @Override
        StoreFixture fixture() {
            return fixture;
        }
    }

    @Nested
    class Limits extends LeasedRateLimitsContract {
        @Override
        StoreFixture fixture() {
            return fixture;
        }
    }
}
