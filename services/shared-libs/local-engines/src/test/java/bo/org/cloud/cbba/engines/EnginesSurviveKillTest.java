package bo.org.cloud.cbba.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnginesSurviveKillTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path directory;

    @Test
    void keepEverythingAcknowledgedWhenTheRunIsKilled() throws Exception {
        var run = KilledRun.start(directory);
        var ids = IntStream.range(0, 50).mapToObj(i -> "book" + i).toList();
        try (var dynamoDb = Clients.dynamoDb(run.dynamoDbPort());
                var sqs = Clients.sqs(run.sqsPort())) {
            Clients.createBooks(dynamoDb);
            var queue = sqs.createQueue(q -> q.queueName("books")).queueUrl();
            var database = "jdbc:postgresql://127.0.0.1:" + run.postgresPort() + "/postgres?user=postgres";
            Clients.execute(database, "CREATE TABLE books (id text)");
            for (var id : ids) {
                Clients.put(dynamoDb, id);
                sqs.sendMessage(m -> m.queueUrl(queue).messageBody(id));
                Clients.execute(database, "INSERT INTO books VALUES ('" + id + "')");
            }
        }

        run.kill();

        try (var engines = LocalEngines.start(new StateDirectory(directory), EngineOptions.kept());
                var dynamoDb = Clients.dynamoDb(engines.dynamoDb().port());
                var sqs = Clients.sqs(engines.sqs().port())) {
            assertEquals(
                    List.of(),
                    ids.stream().filter(id -> !Clients.has(dynamoDb, id)).toList());
            var queue = sqs.getQueueUrl(q -> q.queueName("books")).queueUrl();
            assertEquals(new TreeSet<>(ids), new TreeSet<>(Clients.receiveAll(sqs, queue)));
            assertEquals("50", Clients.query(engines.postgres().jdbcUrl("postgres"), "SELECT count(*) FROM books"));
        }
    }

    @Test
    void keepLargeMessagesAndForgetDeletedOnesWhenTheRunIsKilled() throws Exception {
        var run = KilledRun.start(directory);
        var kept = IntStream.range(0, 20)
                .mapToObj(i -> "kept" + i + "x".repeat(20_000))
                .toList();
        try (var sqs = Clients.sqs(run.sqsPort())) {
            var queue = sqs.createQueue(q -> q.queueName("books")).queueUrl();
            sqs.sendMessage(m -> m.queueUrl(queue).messageBody("read and done with"));
            sqs.receiveMessage(r -> r.queueUrl(queue))
                    .messages()
                    .forEach(message ->
                            sqs.deleteMessage(d -> d.queueUrl(queue).receiptHandle(message.receiptHandle())));
            kept.forEach(body -> sqs.sendMessage(m -> m.queueUrl(queue).messageBody(body)));
        }

        run.kill();

        try (var engines = LocalEngines.start(new StateDirectory(directory), EngineOptions.kept());
                var sqs = Clients.sqs(engines.sqs().port())) {
            var queue = sqs.getQueueUrl(q -> q.queueName("books")).queueUrl();
            assertEquals(new TreeSet<>(kept), new TreeSet<>(Clients.receiveAll(sqs, queue)));
        }
    }

    @Test
    void endWithTheRunThatStartedThemHoweverItEnds() throws Exception {
        var run = KilledRun.start(directory);
        var dynamoDb = ProcessHandle.of(run.dynamoDbPid()).orElseThrow();
        var postgres = ProcessHandle.of(run.postgresPid()).orElseThrow();

        run.kill();

        assertTrue(EngineProcess.isGoneWithin(dynamoDb, LIMIT));
        assertTrue(EngineProcess.isGoneWithin(postgres, LIMIT));
    }

    @Test
    void keepEverythingAcknowledgedWhenTheyThemselvesAreKilled() throws Exception {
        var state = new StateDirectory(directory);
        try (var engines = LocalEngines.start(state, EngineOptions.kept());
                var client = Clients.dynamoDb(engines.dynamoDb().port())) {
            Clients.createBooks(client);
            Clients.put(client, "Juan de la Rosa");
            Clients.execute(engines.postgres().jdbcUrl("postgres"), "CREATE TABLE books AS SELECT 'Raza de bronce' id");
            for (var pid : List.of(engines.dynamoDb().pid(), engines.postgres().pid())) {
                var process = ProcessHandle.of(pid).orElseThrow();
                process.destroyForcibly();
                assertTrue(EngineProcess.isGoneWithin(process, LIMIT));
            }
        }

        try (var engines = LocalEngines.start(state, EngineOptions.kept());
                var client = Clients.dynamoDb(engines.dynamoDb().port())) {
            assertTrue(Clients.has(client, "Juan de la Rosa"));
            assertEquals(
                    "Raza de bronce", Clients.query(engines.postgres().jdbcUrl("postgres"), "SELECT id FROM books"));
        }
    }
}
