package bo.org.cloud.cbba.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Writes lines to standard output, those of a busy moment together: a write per line costs more than the line.
/// After a quiet moment a line goes out at once, else within [#PAUSE]; warnings and errors, and everything once
/// the process ends, are out before the call returns. Only a kill loses lines, and those of one pause at most.
final class BatchingAppender extends UnsynchronizedAppenderBase<ILoggingEvent> {
    static final Duration PAUSE = Duration.ofMillis(20);

    private static final int BATCH_BYTES = 64 * 1024;

    private final LineEncoder encoder;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition hasLines = lock.newCondition();
    private final Condition stopping = lock.newCondition();
    private final byte[] batch = new byte[BATCH_BYTES];
    private final Thread writer =
            Thread.ofPlatform().name("log-writer").daemon().unstarted(this::writeBatches);
    private final Thread atExit = Thread.ofPlatform().name("log-at-exit").unstarted(this::writeThrough);
    private int filled;
    private boolean writerIdle;
    private volatile boolean throughAtOnce;

    BatchingAppender(LineEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public void start() {
        super.start();
        Runtime.getRuntime().addShutdownHook(atExit);
        writer.start();
    }

    @Override
    protected void append(ILoggingEvent event) {
        var line = encoder.encode(event);
        var atOnce = throughAtOnce || event.getLevel().isGreaterOrEqual(Level.WARN);
        lock.lock();
        try {
            add(line);
            if (atOnce) {
                write();
            } else if (writerIdle) {
                writerIdle = false;
                hasLines.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    private void add(byte[] line) {
        if (line.length > batch.length - filled) {
            write();
        }
        if (line.length > batch.length) {
            System.out.write(line, 0, line.length);
            return;
        }
        System.arraycopy(line, 0, batch, filled, line.length);
        filled += line.length;
    }

    /// Returns when standard output has every line that was logged before.
    void flush() {
        lock.lock();
        try {
            write();
        } finally {
            lock.unlock();
        }
    }

    // System.out is read each time: whoever replaces it means the log as well.
    private void write() {
        if (filled > 0) {
            System.out.write(batch, 0, filled);
            filled = 0;
        }
        System.out.flush();
    }

    private void writeBatches() {
        lock.lock();
        try {
            while (isStarted()) {
                if (filled == 0) {
                    writerIdle = true;
                    hasLines.await();
                } else {
                    write();
                    stopping.awaitNanos(PAUSE.toNanos());
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throughAtOnce = true;
        } finally {
            lock.unlock();
        }
    }

    /// From now on nothing waits: others may log while the process ends.
    private void writeThrough() {
        throughAtOnce = true;
        flush();
    }

    @Override
    public void stop() {
        lock.lock();
        try {
            super.stop();
            write();
            hasLines.signal();
            stopping.signal();
        } finally {
            lock.unlock();
        }
        forgetExit();
    }

    private void forgetExit() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException ending) {
            addInfo("stopped while the process ends", ending);
        }
    }
}
