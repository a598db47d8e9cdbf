package bo.org.cloud.cbba.crash;

/// On whose behalf the current thread runs.
final class Callers {
    private static final StackWalker WALKER = StackWalker.getInstance();

    private Callers() {}

    /// @param prefix of a class's name
    static boolean include(String prefix) {
        return WALKER.walk(
                frames -> frames.anyMatch(frame -> frame.getClassName().startsWith(prefix)));
    }
}
