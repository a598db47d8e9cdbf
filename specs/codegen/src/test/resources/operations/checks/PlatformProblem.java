package bo.org.cloud.cbba.platform;

import bo.org.cloud.cbba.contract.ProblemType;
import java.util.Locale;

/// The catalogue of the contracts that the tests generate from.
public enum PlatformProblem implements ProblemType {
    BOOK_UNKNOWN(422),
    NO_COPY_LEFT(409),
    MEMBER_LOCKED(423),
    STATUS(409),
    LOAN_OVERDUE(409),
    INVALID_CLIENT(401);

    private final int status;

    PlatformProblem(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title(Locale locale) {
        return name();
    }

    @Override
    public String detail(Locale locale) {
        return name();
    }
}
