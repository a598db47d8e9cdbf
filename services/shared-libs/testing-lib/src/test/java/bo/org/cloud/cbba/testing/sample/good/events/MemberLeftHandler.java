package bo.org.cloud.cbba.testing.sample.good.events;

import bo.org.cloud.cbba.testing.sample.good.domain.Books;

public record MemberLeftHandler(Books books) {}
