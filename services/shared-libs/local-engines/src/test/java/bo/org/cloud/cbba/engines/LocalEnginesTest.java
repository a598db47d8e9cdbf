package bo.org.cloud.cbba.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalEnginesTest {
    @TempDir
    Path directory;

    @Test
    void twoStateDirectoriesRunSideBySide() throws Exception {
        var here = new StateDirectory(directory.resolve("here"));
        var there = new StateDirectory(directory.resolve("there"));
        try (var first = LocalEngines.start(here, EngineOptions.forOneRun());
                var client = Clients.dynamoDb(first.dynamoDb().port())) {
            Clients.createBooks(client);
            Clients.put(client, "Aluvión de fuego");
            try (var second = LocalEngines.start(there, EngineOptions.forOneRun());
                    var other = Clients.dynamoDb(second.dynamoDb().port())) {
                assertEquals(0, other.listTables().tableNames().size());
                assertFalse(first.versions().isEmpty());
            }
            assertTrue(Clients.has(client, "Aluvión de fuego"));
            assertEquals("1", Clients.query(first.postgres().jdbcUrl("postgres"), "SELECT 1"));
        }
    }

    @Test
    void ctrlCReachesTheRunAndNotItsEngines() throws Exception {
        var state = new StateDirectory(directory);
        try (var dynamoDb = DynamoDbLocal.start(state, EngineOptions.forOneRun());
                var client = Clients.dynamoDb(dynamoDb.port())) {
            var sent = new ProcessBuilder("sh", "-c", "kill -s INT " + dynamoDb.pid()).start();
            assertEquals(0, sent.waitFor());

            Clients.createBooks(client);
            assertTrue(ProcessHandle.of(dynamoDb.pid()).orElseThrow().isAlive());
        }
    }

    @Test
    void keptItemsDoNotWaitForTheDiskOneByOne() {
        var state = new StateDirectory(directory);
        try (var dynamoDb = DynamoDbLocal.start(state, EngineOptions.kept());
                var client = Clients.dynamoDb(dynamoDb.port())) {
            Clients.createBooks(client);

            assertTrue(Files.exists(state.data(DynamoDbLocal.NAME).resolve("shared-local-instance.db-wal")));
        }
    }

    @Test
    void settlesAServerThatAKilledRunHadNoTimeToRecord() throws Exception {
        var state = new StateDirectory(directory);
        EmbeddedPostgreSql.start(state, EngineOptions.forOneRun()).close();
        var data = state.data(EmbeddedPostgreSql.NAME);
        var server = new ProcessBuilder("sh", "-c", "read -r _", "sh", data.toString()).start();
        Files.writeString(data.resolve("postmaster.pid"), "%d%n%s%n".formatted(server.pid(), data));

        try (var next = EmbeddedPostgreSql.start(state, EngineOptions.forOneRun())) {
            assertFalse(server.isAlive());
            assertEquals("1", Clients.query(next.jdbcUrl("postgres"), "SELECT 1"));
        }
    }

    @Test
    void oneStateDirectoryTakesOneRunAndNamesIt() {
        var state = new StateDirectory(directory);
        try (var _ = EngineLock.acquire(state)) {
            var refused =
                    assertThrows(EngineException.class, () -> LocalEngines.start(state, EngineOptions.forOneRun()));

            assertEquals(
                    "the engines of " + state.path() + " are run by process "
                            + ProcessHandle.current().pid() + " already",
                    refused.getMessage());
        }
    }

    @Test
    void theLockOfARunThatEndedIsFree() {
        var state = new StateDirectory(directory);
        EngineLock.acquire(state).close();

        EngineLock.acquire(state).close();
    }

    @Test
    void leavesNothingRunningWhenOneEngineDoesNotStart() {
        var state = new StateDirectory(directory);
        var options = EngineOptions.forOneRun().withDynamoDbHome(directory.resolve("nowhere"));

        var failure = assertThrows(EngineException.class, () -> LocalEngines.start(state, options));

        assertTrue(failure.toString().contains("DynamoDB Local is not in"), failure.getMessage());
        assertTrue(state.process(EmbeddedPostgreSql.NAME).running().isEmpty());
        EngineLock.acquire(state).close();
    }

    @Test
    void comesBackOnThePortOfTheLastRunUnlessItIsTaken() throws Exception {
        var state = new StateDirectory(directory);
        int port;
        try (var first = ElasticMq.start(state, EngineOptions.forOneRun())) {
            port = first.port();
        }
        try (var second = ElasticMq.start(state, EngineOptions.forOneRun())) {
            assertEquals(port, second.port());
            try (var third = ElasticMq.start(state, EngineOptions.forOneRun())) {
                assertFalse(third.port() == port);
            }
        }
    }
}
