package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.contract.Owned;
import bo.org.cloud.cbba.contract.PageRequest;
import java.util.Optional;
import java.util.UUID;

/// The operations of a book club, in the shape that the generator makes.
interface ClubPort {
    Answer<Loan> createLoan(Loan body, Call call);

    Owned<Loan> getLoan(UUID loanId, Call call);

    Answer<Loan> listLoans(Optional<LoanStatus> status, PageRequest page, Call call);

    Answer<Loan> changeLoan(UUID loanId, Loan body, Call call);

    Answer<Void> deleteLoan(UUID loanId, Call call);

    Answer<Loan> getMember(UUID userId, Call call);

    Answer<Loan> readRules(Call call);

    Answer<Void> changePassword(Call call);

    Answer<Loan> issueToken(Optional<BasicCredentials> client, TokenRequest body, Call call);

    Answer<Void> syncCatalogue(Call call);

    enum LoanStatus {
        OPEN,
        RETURNED
    }
}
