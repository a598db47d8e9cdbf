package bo.org.cloud.cbba.testing.sample.good.adapter;

import bo.org.cloud.cbba.testing.sample.good.domain.Book;
import bo.org.cloud.cbba.testing.sample.good.domain.Books;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public record BookStore(DynamoDbClient client) implements Books {
    @Override
    public Book find(String title) {
        return new Book(title);
    }
}
