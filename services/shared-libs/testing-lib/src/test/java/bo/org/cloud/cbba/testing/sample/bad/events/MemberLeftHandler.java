package bo.org.cloud.cbba.testing.sample.bad.events;

import bo.org.cloud.cbba.testing.sample.good.domain.Books;

public record MemberLeftHandler(Books booksOfAnother) {}
