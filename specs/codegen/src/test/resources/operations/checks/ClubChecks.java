package bo.org.cloud.cbba.club;

import static bo.org.cloud.cbba.contract.Requirement.allOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bo.org.cloud.cbba.club.client.ChangeLoanProblem;
import bo.org.cloud.cbba.club.client.ClubClient;
import bo.org.cloud.cbba.club.client.LendBookProblem;
import bo.org.cloud.cbba.club.client.RenewLoanProblem;
import bo.org.cloud.cbba.club.model.LendBookRequest;
import bo.org.cloud.cbba.club.model.Loan;
import bo.org.cloud.cbba.club.model.LoanList;
import bo.org.cloud.cbba.club.model.LoanPatch;
import bo.org.cloud.cbba.club.model.LoanState;
import bo.org.cloud.cbba.club.model.Shelf;
import bo.org.cloud.cbba.club.model.TokenForm;
import bo.org.cloud.cbba.club.server.ClubApi;
import bo.org.cloud.cbba.club.server.LoansPort;
import bo.org.cloud.cbba.club.server.LoansRoutes;
import bo.org.cloud.cbba.club.server.TokensRoutes;
import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.contract.FieldError;
import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.Owned;
import bo.org.cloud.cbba.contract.PageRequest;
import bo.org.cloud.cbba.contract.Problem;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.contract.Requirement;
import bo.org.cloud.cbba.contract.Requirement.HasPermission;
import bo.org.cloud.cbba.contract.Requirement.HasScope;
import bo.org.cloud.cbba.contract.Requirement.IsUser;
import bo.org.cloud.cbba.contract.Requirement.OwnsParameter;
import bo.org.cloud.cbba.contract.Requirement.OwnsResource;
import bo.org.cloud.cbba.contract.Requirement.SteppedUp;
import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.contract.client.PageQuery;
import bo.org.cloud.cbba.runtime.ParameterFaultException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What the code generated from the club's contract does. Compiled with it; each public method is one test.
public final class ClubChecks {
    private static final UUID LOAN_ID = UUID.fromString("01976f1c-7d2a-7c31-9f0e-3b5a8d2c4e10");
    private static final UUID ANA = new UUID(1, 7);
    private static final Loan LOAN = Loan.builder()
            .loanId(LOAN_ID)
            .state(LoanState.OPEN)
            .due(LocalDate.of(2031, 3, 14))
            .build();
    private static final String LOAN_JSON =
            "{\"loan_id\":\"" + LOAN_ID + "\",\"state\":\"open\",\"due\":\"2031-03-14\"}";

    private ClubChecks() {}

    /// Answers with what it was asked.
    private static final class EchoingLoans implements LoansPort {
        private String asked = "";

        @Override
        public Answer<LoanList> listLoans(
                Optional<LoanState> state,
                Optional<Shelf> shelf,
                Optional<String> title,
                boolean overdue,
                Optional<Integer> maxRenewals,
                Optional<LocalDate> since,
                List<UUID> branch,
                PageRequest page,
                Call call) {
            asked = List.of(state, shelf, title, overdue, maxRenewals, since, branch, page.limit())
                    .toString();
            return Answer.of(LoanList.builder().items(List.of()).build());
        }

        @Override
        public Answer<Loan> lendBook(LendBookRequest body, Call call) {
            asked = body.book();
            return Answer.of(LOAN);
        }

        @Override
        public Owned<Loan> getLoan(UUID loanId, Call call) {
            asked = loanId.toString();
            return new Owned<>(Answer.of(LOAN), ANA);
        }

        @Override
        public Answer<Loan> changeLoan(UUID loanId, LoanPatch body, Call call) {
            asked = loanId + " " + body.note() + " " + body.due();
            return Answer.of(LOAN);
        }

        @Override
        public Answer<Void> deleteLoan(UUID loanId, Call call) {
            asked = loanId.toString();
            return Answer.empty();
        }

        @Override
        public Answer<Void> renewLoan(UUID memberId, UUID loanId, Call call) {
            asked = memberId + " " + loanId;
            return Answer.empty();
        }
    }

    private static Answer<?> route(LoansPort port, Operation operation, Map<String, List<String>> values, String body) {
        var table = new KeptRoutes();
        new LoansRoutes(port).register(table);
        return table.routes.get(operation).answer(new SpokenExchange(values, body));
    }

    public static void bindsEveryOperationToARoute() {
        var table = new KeptRoutes();
        new LoansRoutes(new EchoingLoans()).register(table);
        new TokensRoutes((body, call) -> {
                    throw new UnsupportedOperationException();
                })
                .register(table);

        assertEquals(Set.copyOf(ClubApi.operations()), table.routes.keySet());
        assertEquals(
                Set.of(LoansRoutes.DELETE_LOAN, LoansRoutes.RENEW_LOAN),
                table.routes.keySet().stream()
                        .filter(operation -> !table.codecs.containsKey(operation))
                        .collect(Collectors.toSet()));
    }

    public static void describesAnOperationAsTheContractDoes() {
        assertEquals(
                new Operation(
                        "lendBook",
                        "POST",
                        "/club/api/v1/loans",
                        201,
                        Requirement.anyOf(
                                allOf(new HasPermission("loan:create:all")),
                                allOf(new HasScope("loans:write"), new IsUser(), new SteppedUp(10))),
                        RateClass.WRITE,
                        true,
                        false,
                        false,
                        List.of("application/json"),
                        Optional.of("application/json"),
                        Set.of(),
                        4096,
                        "no-store",
                        Optional.empty(),
                        Set.of(
                                "NOT_ACCEPTABLE",
                                "VALIDATION_FAILED",
                                "BOOK_UNKNOWN",
                                "NO_COPY_LEFT",
                                "MEMBER_LOCKED",
                                "STATUS")),
                LoansRoutes.LEND_BOOK);
    }

    public static void saysWhoOwnsWhat() {
        assertEquals(Requirement.anyOf(allOf(new OwnsParameter("member_id"))), LoansRoutes.RENEW_LOAN.requirement());
        assertEquals(
                Requirement.anyOf(allOf(new OwnsResource()), allOf(new HasPermission("loan:read:all"))),
                LoansRoutes.GET_LOAN.requirement());
    }

    public static void saysHowVersionsAndCachesAreMeant() {
        assertEquals(true, LoansRoutes.GET_LOAN.versioned());
        assertEquals("private, max-age=5", LoansRoutes.GET_LOAN.cacheControl());
        assertEquals(true, LoansRoutes.DELETE_LOAN.preconditionRequired());
        assertEquals(
                List.of("application/merge-patch+json", "application/json"), LoansRoutes.CHANGE_LOAN.consumes());
        assertEquals(Optional.of("rfc6749"), TokensRoutes.ISSUE_TOKEN.standard());
        assertEquals(true, TokensRoutes.ISSUE_TOKEN.requirement().isPublic());
    }

    public static void knowsTheQueryOfAList() {
        assertEquals(
                Set.of("state", "shelf", "title", "overdue", "max_renewals", "since", "branch", "limit", "cursor"),
                LoansRoutes.LIST_LOANS.parameters());
    }

    public static void handsTypedParametersToThePort() {
        var port = new EchoingLoans();
        var values = Map.of(
                "state", List.of("closed"),
                "shelf", List.of("science"),
                "title", List.of("Raza u"),
                "overdue", List.of("true"),
                "max_renewals", List.of("3"),
                "since", List.of("2031-01-01"),
                "branch", List.of(LOAN_ID.toString(), ANA.toString()));

        route(port, LoansRoutes.LIST_LOANS, values, "");

        assertEquals(
                "[Optional[closed], Optional[science], Optional[Raza u], true, Optional[3], Optional[2031-01-01], ["
                        + LOAN_ID + ", " + ANA + "], 20]",
                port.asked);
    }

    public static void refusesParametersThatBreakTheirRules() {
        for (var bad : Map.of("state", "lost", "shelf", "attic", "title", "ab", "max_renewals", "4").entrySet()) {
            var values = Map.of("overdue", List.of("true"), bad.getKey(), List.of(bad.getValue()));
            assertThrows(
                    ParameterFaultException.class,
                    () -> route(new EchoingLoans(), LoansRoutes.LIST_LOANS, values, ""),
                    bad::toString);
        }
    }

    public static void letsTheRuntimeCompareTheOwner() {
        var answer = route(new EchoingLoans(), LoansRoutes.GET_LOAN, Map.of("loan_id", List.of(LOAN_ID.toString())), "");

        assertEquals(OptionalLong.of(ANA.getLeastSignificantBits()), answer.version()); // as SpokenExchange marks it
    }

    public static void handsBodyAndPathToThePort() {
        var port = new EchoingLoans();

        route(port, LoansRoutes.CHANGE_LOAN, Map.of("loan_id", List.of(LOAN_ID.toString())), "{\"note\":null}");

        assertEquals(LOAN_ID + " Clear[] Absent[]", port.asked);
    }

    public static void makesItsOwnProblems() {
        assertEquals(409, LendBookProblem.noCopyLeft().status());
        assertEquals(LendBookProblem.Code.NO_COPY_LEFT, LendBookProblem.noCopyLeft().reason());
        assertEquals("STATUS", LendBookProblem.statusProblem().code());
        assertEquals(
                Optional.of(Duration.ofMinutes(30)),
                LendBookProblem.memberLocked(Duration.ofMinutes(30)).retryAfter());
        var fault = FieldError.at("/book", "ISBN", "no such number");
        assertEquals(List.of(fault), LendBookProblem.bookUnknown(List.of(fault)).errors());
    }

    public static void carriesTheFurtherMembersOfAProblem() {
        var problem = ChangeLoanProblem.loanOverdue(LOAN_ID, "2031-03-14", 3);

        assertEquals(
                Map.of("loan_id", LOAN_ID.toString(), "due", "2031-03-14", "days_late", 3L),
                problem.problem().extensions());
        assertEquals(Optional.of(LOAN_ID), problem.loanId());
        assertEquals(Optional.of(3L), problem.daysLate());
    }

    public static void keepsCodesOfANewerService() {
        var answer = new Problem(
                Optional.empty(),
                Optional.empty(),
                409,
                Optional.empty(),
                Optional.empty(),
                "BRAND_NEW",
                Optional.empty(),
                List.of(),
                Map.of());

        var problem = LendBookProblem.received(new ProblemException(answer, Optional.empty()));

        assertEquals(LendBookProblem.Code.OTHER, problem.reason());
        assertEquals("BRAND_NEW", problem.code());
    }

    /// What the client sent.
    private record Sent(String line, Map<String, List<String>> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    private static List<Sent> sentBy(int status, String answer, Consumer<ClubClient> calls) {
        var sent = new ArrayList<Sent>();
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                sent.add(new Sent(
                        exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                        exchange.getRequestHeaders(),
                        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
                var bytes = answer.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("ETag", "\"4\"");
                exchange.getResponseHeaders().add("Location", "/club/api/v1/loans/" + LOAN_ID);
                exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            });
            server.start();
            try {
                var options = ClientOptions.to(URI.create("http://localhost:" + server.getAddress().getPort()))
                        .token(() -> "t0k3n")
                        .credentials("club", () -> "secret")
                        .build();
                calls.accept(new ClubClient(options));
            } finally {
                server.stop(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sent;
    }

    private static final LendBookRequest REQUEST =
            LendBookRequest.builder().book("Raza de bronce").memberId(ANA).build();

    public static void callsWithAKeyOfItsOwnOrTheCallers() {
        var sent = sentBy(201, LOAN_JSON, client -> {
            assertEquals(LOAN, client.lendBook(REQUEST));
            assertEquals(LOAN, client.lendBook(REQUEST, "mine"));
            assertEquals(
                    Optional.of("/club/api/v1/loans/" + LOAN_ID),
                    client.lendBookResult(REQUEST).location());
        });

        assertEquals("POST /club/api/v1/loans", sent.getFirst().line());
        assertEquals("{\"book\":\"Raza de bronce\",\"member_id\":\"" + ANA + "\"}", sent.getFirst().body());
        assertEquals("Bearer t0k3n", sent.getFirst().header("Authorization"));
        assertEquals(7, UUID.fromString(sent.getFirst().header("Idempotency-key")).version());
        assertEquals("mine", sent.get(1).header("Idempotency-key"));
    }

    public static void callsOnTheConditionOfAVersion() {
        var sent = sentBy(200, LOAN_JSON, client -> {
            var version = client.getLoanResult(LOAN_ID).version().orElseThrow();
            client.changeLoan(LOAN_ID, LoanPatch.builder().clearNote().build(), version);
        });

        assertEquals("PATCH /club/api/v1/loans/" + LOAN_ID, sent.get(1).line());
        assertEquals("\"4\"", sent.get(1).header("If-match"));
        assertEquals("application/merge-patch+json", sent.get(1).header("Content-type"));
        assertEquals("{\"note\":null}", sent.get(1).body());
    }

    public static void callsWithAQuery() {
        var sent = sentBy(200, "{\"items\":[" + LOAN_JSON + "]}", client -> {
            var page = client.listLoans(
                    Optional.of(LoanState.OPEN),
                    Optional.of(Shelf.FICTION),
                    Optional.empty(),
                    false,
                    Optional.of(2),
                    Optional.empty(),
                    List.of(ANA, LOAN_ID),
                    PageQuery.first(5));
            assertEquals(List.of(LOAN), page.items());
        });

        assertEquals(
                "GET /club/api/v1/loans?state=open&shelf=fiction&overdue=false&max_renewals=2&branch=" + ANA + "&branch="
                        + LOAN_ID + "&limit=5",
                sent.getFirst().line());
    }

    public static void callsWithAFormAsAClientOfItsOwn() {
        var sent = sentBy(200, "{\"access_token\":\"a\"}", client -> client.issueToken(
                TokenForm.builder().grantType("client_credentials").build()));

        assertEquals("grant_type=client_credentials", sent.getFirst().body());
        assertEquals("Basic Y2x1YjpzZWNyZXQ=", sent.getFirst().header("Authorization"));
    }

    public static void throwsTheOperationsOwnProblem() {
        sentBy(409, "{\"code\":\"LOAN_OVERDUE\",\"status\":409}", client -> {
            var problem = assertThrows(RenewLoanProblem.class, () -> client.renewLoan(ANA, LOAN_ID));
            assertEquals(RenewLoanProblem.Code.LOAN_OVERDUE, problem.reason());
        });
    }
}
