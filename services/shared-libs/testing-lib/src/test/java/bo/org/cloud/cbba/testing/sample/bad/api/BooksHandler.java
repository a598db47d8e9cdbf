package bo.org.cloud.cbba.testing.sample.bad.api;

import bo.org.cloud.cbba.testing.sample.bad.adapter.BookStore;
import jakarta.json.JsonObject;

public record BooksHandler(BookStore books, JsonObject body) {}
