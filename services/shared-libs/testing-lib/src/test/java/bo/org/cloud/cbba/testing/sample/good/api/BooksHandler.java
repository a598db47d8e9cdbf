package bo.org.cloud.cbba.testing.sample.good.api;

import bo.org.cloud.cbba.testing.sample.good.client.BorrowProblem;
import bo.org.cloud.cbba.testing.sample.good.domain.Book;
import bo.org.cloud.cbba.testing.sample.good.domain.Books;

public record BooksHandler(Books books) {
    Book getBook(String title) {
        return books.find(title).orElseThrow(BorrowProblem::bookLent);
    }
}
