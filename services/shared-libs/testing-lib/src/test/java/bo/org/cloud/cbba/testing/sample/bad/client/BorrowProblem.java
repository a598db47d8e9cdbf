package bo.org.cloud.cbba.testing.sample.bad.client;

public final class BorrowProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public static BorrowProblem received(RuntimeException answer) {
        var problem = new BorrowProblem();
        problem.initCause(answer);
        return problem;
    }

    public static BorrowProblem bookLent() {
        return new BorrowProblem();
    }
}
