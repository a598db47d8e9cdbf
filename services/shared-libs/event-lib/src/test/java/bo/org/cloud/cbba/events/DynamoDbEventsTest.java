package bo.org.cloud.cbba.events;

import org.junit.jupiter.api.Nested;

/// The way of an event with its outbox and inbox on DynamoDB.
class DynamoDbEventsTest {
    @Nested
    class Flow extends EventFlowContract {
        @Override
        StoreFixture.Maker fixtures() {
            return DynamoFixture::fresh;
        }
    }

    @Nested
    class Relay extends RelayContract {
        @Override
        StoreFixture.Maker fixtures() {
            return DynamoFixture::fresh;
        }
    }
}
