package bo.org.cloud.cbba.engines;

import java.nio.file.Path;

/// A run of its own, to be killed: starts the engines of a state directory and says on one line where they are.
final class RunUntilKilled {
    private RunUntilKilled() {}

    public static void main(String[] arguments) throws Exception {
        var engines = LocalEngines.start(new StateDirectory(Path.of(arguments[0])), EngineOptions.kept());
        System.out.println("engines " + engines.dynamoDb().port() + " "
                + engines.sqs().port() + " " + engines.postgres().port() + " "
                + engines.dynamoDb().pid() + " " + engines.postgres().pid());
        Thread.currentThread().join();
    }
}
