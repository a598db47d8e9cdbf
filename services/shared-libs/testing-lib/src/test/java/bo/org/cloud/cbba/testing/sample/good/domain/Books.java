package bo.org.cloud.cbba.testing.sample.good.domain;

import java.util.Optional;

public interface Books {
    Optional<Book> find(String title);
}
