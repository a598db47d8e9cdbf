package bo.org.cloud.cbba.testing.sample.good.adapter;

import bo.org.cloud.cbba.testing.sample.good.domain.Book;
import bo.org.cloud.cbba.testing.sample.good.domain.Books;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public record BookStore(DynamoDbClient client) implements Books {
    @Override
    public Optional<Book> find(String title) {
        return Optional.of(new Book(title));
    }
}
