package bo.org.cloud.cbba.engines;

import com.almworks.sqlite4java.SQLiteConnection;
import com.almworks.sqlite4java.SQLiteException;
import com.almworks.sqlite4java.SQLiteJob;
import com.almworks.sqlite4java.SQLiteQueue;

/// Sets how DynamoDB Local's SQLite makes a commit safe. Its default waits for the disk several times at each
/// commit, and all commits stand in one line: some twenty consumed events a second filled it.
///
/// With a write-ahead log and `synchronous=NORMAL` a commit is handed to the operating system, so it survives
/// the death of this process at any moment; after a power failure the file is whole and may lack the last
/// moments. DynamoDB Local has no option for it, hence the way through its fields.
final class SqliteJournal extends SQLiteJob<Boolean> {
    private SqliteJournal() {}

    /// @param server of DynamoDB Local, made and not yet started
    /// @throws ReflectiveOperationException if this is not the version that this was written for
    static void writeAhead(Object server) throws ReflectiveOperationException {
        var requests = field(field(server, "serverHandler"), "primaryHandler");
        var open = requests.getClass().getDeclaredMethod("getHandler", String.class);
        open.setAccessible(true);
        var database = open.invoke(requests, "any");
        var queue = (SQLiteQueue) field(field(database, "dbAccess"), "queue");
        if (!Boolean.TRUE.equals(queue.execute(new SqliteJournal()).complete())) {
            throw new EngineException("DynamoDB Local's file cannot be used with a write-ahead log");
        }
    }

    /// @return whether both are set; a database in memory has no journal to set
    @Override
    protected Boolean job(SQLiteConnection connection) throws SQLiteException {
        var mode = textOf(connection, "PRAGMA journal_mode=WAL");
        connection.exec("PRAGMA synchronous=NORMAL");
        return mode.equals("wal") || mode.equals("memory");
    }

    private static String textOf(SQLiteConnection connection, String statement) throws SQLiteException {
        var query = connection.prepare(statement);
        try {
            return query.step() ? query.columnString(0) : "";
        } finally {
            query.dispose();
        }
    }

    private static Object field(Object holder, String name) throws NoSuchFieldException, IllegalAccessException {
        for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field.get(holder);
                }
            }
        }
        throw new NoSuchFieldException(name + " in " + holder.getClass());
    }
}
