package bo.org.cloud.cbba.engines;

import java.io.IOException;

/// The child process of [DynamoDbLocal]: DynamoDB Local that ends when its parent does, however the parent
/// ended. It sees DynamoDB Local's jars and this package's own classes alone.
public final class DynamoDbLocalChild {
    private static final String RUNNER = "com.amazonaws.services.dynamodbv2.local.main.ServerRunner";

    private DynamoDbLocalChild() {}

    /// Runs until the parent ends or closes the pipe.
    ///
    /// @param arguments DynamoDB Local's own
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().name("parent-watch").start(DynamoDbLocalChild::endWithParent);
        var server = Class.forName(RUNNER)
                .getMethod("createServerFromCommandLineArgs", String[].class)
                .invoke(null, (Object) arguments);
        SqliteJournal.writeAhead(server);
        server.getClass().getMethod("start").invoke(server);
    }

    /// Standard input is a pipe from the parent, which writes nothing: its end means that the parent is gone. What
    /// DynamoDB Local has acknowledged the operating system has by then, so nothing is lost by halting.
    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
            Runtime.getRuntime().halt(0);
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        }
    }
}
