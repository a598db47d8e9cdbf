package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.contract.Owned;
import bo.org.cloud.cbba.contract.PageRequest;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.work.UnitOfWork;
import bo.org.cloud.cbba.platform.PlatformProblem;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Lends one book over and over. A test may put something before any operation.
final class ClubHandler implements ClubPort {
    static final String LOAN = "0198c0de-0000-7000-8000-000000000001";
    static final Loan MOBY_DICK = new Loan("Moby Dick", 14);

    final AtomicInteger calls = new AtomicInteger();
    volatile Runnable before = () -> {};
    volatile long version = 3;
    volatile Optional<String> view = Optional.empty();
    volatile @Nullable Call last;
    volatile @Nullable PageRequest lastPage;

    /// The call that came last.
    Call last() {
        return Objects.requireNonNull(last, "no call yet");
    }

    PageRequest lastPage() {
        return Objects.requireNonNull(lastPage, "no list yet");
    }

    @Override
    public Answer<Loan> createLoan(Loan body, Call call) {
        enter(call);
        UnitOfWork.current().audit("loan.created", LOAN, Map.of());
        return Answer.of(body).at("/club/api/v1/loans/" + LOAN);
    }

    @Override
    public Owned<Loan> getLoan(UUID loanId, Call call) {
        enter(call);
        var answer = Answer.of(MOBY_DICK).withVersion(version);
        return new Owned<>(view.map(answer::seenAs).orElse(answer), TestTokens.ANA);
    }

    @Override
    public Answer<Loan> listLoans(Optional<LoanStatus> status, PageRequest page, Call call) {
        enter(call);
        lastPage = page;
        return Answer.of(new Loan("page " + page.position().orElse("1"), page.limit() > 30 ? 30 : page.limit()));
    }

    @Override
    public Answer<Loan> changeLoan(UUID loanId, Loan body, Call call) {
        enter(call);
        if (!call.precondition().admits(version)) {
            throw ProblemException.of(PlatformProblem.PRECONDITION_FAILED);
        }
        UnitOfWork.current().audit("loan.changed", LOAN, Map.of());
        return Answer.of(body).withVersion(version + 1);
    }

    @Override
    public Answer<Void> deleteLoan(UUID loanId, Call call) {
        enter(call);
        UnitOfWork.current().audit("loan.deleted", LOAN, Map.of());
        return Answer.empty();
    }

    @Override
    public Answer<Loan> getMember(UUID userId, Call call) {
        enter(call);
        return Answer.of(MOBY_DICK);
    }

    @Override
    public Answer<Loan> readRules(Call call) {
        enter(call);
        return Answer.of(new Loan("Return your books", 7));
    }

    @Override
    public Answer<Void> changePassword(Call call) {
        enter(call);
        return Answer.empty();
    }

    @Override
    public Answer<Loan> issueToken(Optional<BasicCredentials> client, TokenRequest body, Call call) {
        enter(call);
        if (!body.grantType().equals("client_credentials")) {
            throw ProblemException.of(PlatformProblem.UNSUPPORTED_GRANT_TYPE);
        }
        if (client.isEmpty()) {
            throw ProblemException.of(PlatformProblem.INVALID_CLIENT);
        }
        return Answer.of(new Loan(client.get().id(), 1));
    }

    @Override
    public Answer<Void> syncCatalogue(Call call) {
        enter(call);
        return Answer.empty();
    }

    private void enter(Call call) {
        calls.incrementAndGet();
        last = call;
        before.run();
    }
}
