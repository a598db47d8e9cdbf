package bo.org.cloud.cbba.runtime;

import static bo.org.cloud.cbba.contract.Requirement.allOf;

import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.contract.Requirement.HasPermission;
import bo.org.cloud.cbba.contract.Requirement.HasScope;
import bo.org.cloud.cbba.contract.Requirement.IsUser;
import bo.org.cloud.cbba.contract.Requirement.OwnsParameter;
import bo.org.cloud.cbba.contract.Requirement.OwnsResource;
import bo.org.cloud.cbba.contract.Requirement.SteppedUp;
import bo.org.cloud.cbba.runtime.ClubPort.LoanStatus;
import java.util.Locale;
import java.util.stream.Stream;

/// Routes in the shape that the generator makes.
final class ClubRoutes implements ContractRoutes {
    private static final String JSON = "application/json";
    private static final ParameterType<LoanStatus> STATUS =
            Parameters.oneOf(LoanStatus.values(), status -> status.name().toLowerCase(Locale.ROOT));
    private static final String[] COMMON = {
        "NOT_ACCEPTABLE",
        "RATE_LIMITED",
        "INTERNAL_ERROR",
        "SERVICE_UNAVAILABLE",
        "INVALID_PARAMETERS",
        "REQUEST_TIMEOUT",
        "UNAUTHENTICATED",
        "FORBIDDEN",
        "NOT_FOUND",
        "CONFLICT",
        "MALFORMED_BODY",
        "BODY_TOO_LARGE",
        "UNSUPPORTED_MEDIA_TYPE",
        "VALIDATION_FAILED"
    };

    static final Operation CREATE_LOAN = Operation.of("createLoan", "POST", "/club/api/v1/loans")
            .answers(201)
            .requires(allOf(new IsUser()))
            .limitedAs(RateClass.WRITE)
            .idempotent()
            .consumes(JSON)
            .produces(JSON)
            .maxBodyBytes(2_000)
            .problems(with("IDEMPOTENCY_IN_PROGRESS", "IDEMPOTENCY_KEY_REUSED"))
            .build();
    static final Operation GET_LOAN = Operation.of("getLoan", "GET", "/club/api/v1/loans/{loan_id}")
            .requires(allOf(new HasPermission("user:read:all")), allOf(new OwnsResource()))
            .versioned()
            .produces(JSON)
            .problems(with())
            .build();
    static final Operation LIST_LOANS = Operation.of("listLoans", "GET", "/club/api/v1/loans")
            .requires(allOf(new IsUser()))
            .produces(JSON)
            .parameters("status", "limit", "cursor")
            .problems(with("INVALID_CURSOR"))
            .build();
    static final Operation CHANGE_LOAN = Operation.of("changeLoan", "PATCH", "/club/api/v1/loans/{loan_id}")
            .requires(allOf(new IsUser()))
            .limitedAs(RateClass.WRITE)
            .versioned()
            .preconditionRequired()
            .consumes("application/merge-patch+json", JSON)
            .produces(JSON)
            .problems(with("PRECONDITION_FAILED", "PRECONDITION_REQUIRED"))
            .build();
    static final Operation DELETE_LOAN = Operation.of("deleteLoan", "DELETE", "/club/api/v1/loans/{loan_id}")
            .answers(204)
            .requires(allOf(new IsUser()))
            .limitedAs(RateClass.WRITE)
            .problems(with())
            .build();
    static final Operation GET_MEMBER = Operation.of("getMember", "GET", "/club/api/v1/members/{user_id}")
            .requires(allOf(new HasPermission("user:read:all")), allOf(new OwnsParameter("user_id")))
            .produces(JSON)
            .problems(with())
            .build();
    static final Operation READ_RULES = Operation.of("readRules", "GET", "/club/api/v1/rules")
            .produces(JSON)
            .cacheControl("public, max-age=60")
            .problems(with())
            .build();
    static final Operation CHANGE_PASSWORD = Operation.of("changePassword", "POST", "/club/api/v1/me/password")
            .answers(202)
            .requires(allOf(new IsUser(), new SteppedUp(10)))
            .problems(with("STEP_UP_REQUIRED"))
            .build();
    static final Operation ISSUE_TOKEN = Operation.of("issueToken", "POST", "/club/oauth2/token")
            .limitedAs(RateClass.AUTH)
            .consumes("application/x-www-form-urlencoded")
            .produces(JSON)
            .standard("rfc6749")
            // Knows no access tokens, hence never UNAUTHENTICATED.
            .problems(Stream.of(with("INVALID_CLIENT", "UNSUPPORTED_GRANT_TYPE"))
                    .filter(code -> !code.equals("UNAUTHENTICATED"))
                    .toArray(String[]::new))
            .build();
    static final Operation SYNC_CATALOGUE = Operation.of("syncCatalogue", "POST", "/club/api/v1/catalogue/sync")
            .answers(202)
            .requires(allOf(new HasScope("club:sync")))
            .problems(with())
            .build();

    private final ClubPort port;

    ClubRoutes(ClubPort port) {
        this.port = port;
    }

    @Override
    public void register(RouteTable routes) {
        routes.add(CREATE_LOAN, Loan.CODEC, exchange -> port.createLoan(exchange.body(Loan.CODEC), exchange.call()));
        routes.add(GET_LOAN, Loan.CODEC, exchange -> {
            var id = exchange.path("loan_id", Parameters.UUID);
            exchange.refuseFaultyParameters();
            return exchange.owned(port.getLoan(id, exchange.call()));
        });
        routes.add(
                LIST_LOANS,
                Loan.CODEC,
                exchange -> port.listLoans(exchange.query("status", STATUS), exchange.page(), exchange.call()));
        routes.add(
                CHANGE_LOAN,
                Loan.CODEC,
                exchange -> port.changeLoan(
                        exchange.path("loan_id", Parameters.UUID), exchange.body(Loan.CODEC), exchange.call()));
        routes.add(
                DELETE_LOAN, exchange -> port.deleteLoan(exchange.path("loan_id", Parameters.UUID), exchange.call()));
        routes.add(
                GET_MEMBER,
                Loan.CODEC,
                exchange -> port.getMember(exchange.path("user_id", Parameters.UUID), exchange.call()));
        routes.add(READ_RULES, Loan.CODEC, exchange -> port.readRules(exchange.call()));
        routes.add(CHANGE_PASSWORD, exchange -> port.changePassword(exchange.call()));
        routes.add(
                ISSUE_TOKEN,
                Loan.CODEC,
                exchange -> port.issueToken(
                        exchange.basicCredentials(), exchange.form(TokenRequest.CODEC), exchange.call()));
        routes.add(SYNC_CATALOGUE, exchange -> port.syncCatalogue(exchange.call()));
    }

    private static String[] with(String... own) {
        return Stream.concat(Stream.of(COMMON), Stream.of(own)).toArray(String[]::new);
    }
}
