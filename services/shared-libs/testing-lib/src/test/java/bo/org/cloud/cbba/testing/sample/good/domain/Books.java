package bo.org.cloud.cbba.testing.sample.good.domain;

public interface Books {
    Book find(String title);
}
