package bo.org.cloud.cbba.testing;

/// An agent of the JVM that LocalStack starts DynamoDB Local with: when LocalStack is killed, it ends too.
public final class EndWithParent {
    private EndWithParent() {}

    public static void premain(String arguments) {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> Thread.ofPlatform()
                        .daemon()
                        .name("end-with-parent")
                        .start(() -> {
                            parent.onExit().join();
                            Runtime.getRuntime().halt(0);
                        }));
    }
}
