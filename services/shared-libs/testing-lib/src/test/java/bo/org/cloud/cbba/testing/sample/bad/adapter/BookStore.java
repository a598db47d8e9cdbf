package bo.org.cloud.cbba.testing.sample.bad.adapter;

import bo.org.cloud.cbba.testing.sample.bad.api.BooksHandler;

public record BookStore(BooksHandler handler) {}
