package bo.org.cloud.cbba.identity.adapter.hashing;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// libsodium's `crypto_pwhash` through the foreign function interface: about twice as fast as Java, since it
/// uses what the processor has. The library comes as a resource of lazysodium, whose Java part is not used.
final class LibsodiumArgon2 implements Argon2 {
    private static final Logger LOG = LoggerFactory.getLogger(LibsodiumArgon2.class);
    private static final int ARGON2ID13 = 2;
    private static final int KIB = 1024;

    private final MethodHandle pwhash;

    private LibsodiumArgon2(MethodHandle pwhash) {
        this.pwhash = pwhash;
    }

    /// Loads the library; empty where there is none for this machine (musl, other processors).
    @SuppressWarnings("restricted") // native access is allowed by the start command
    static Optional<Argon2> load() {
        try {
            var library = SymbolLookup.libraryLookup(unpack(), Arena.global());
            var linker = Linker.nativeLinker();
            var init = linker.downcallHandle(library.findOrThrow("sodium_init"), FunctionDescriptor.of(JAVA_INT));
            if ((int) init.invokeExact() < 0) {
                return Optional.empty();
            }
            var signature = FunctionDescriptor.of(
                    JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_INT);
            return Optional.of(
                    new LibsodiumArgon2(linker.downcallHandle(library.findOrThrow("crypto_pwhash"), signature)));
        } catch (Throwable absent) { // invokeExact declares Throwable; a missing library is an Error
            LOG.info("no native Argon2 here, Java's is used: {}", absent.toString());
            return Optional.empty();
        }
    }

    private static Path unpack() throws IOException {
        var name = resource();
        try (var library = LibsodiumArgon2.class.getResourceAsStream(name)) {
            if (library == null) {
                throw new IOException("no " + name);
            }
            var file = Files.createTempFile("libsodium", name.substring(name.lastIndexOf('.')));
            file.toFile().deleteOnExit();
            Files.write(file, library.readAllBytes());
            return file;
        }
    }

    private static String resource() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arm = System.getProperty("os.arch").equals("aarch64");
        if (system.contains("mac")) {
            return arm ? "/mac_arm/libsodium.dylib" : "/mac/libsodium.dylib";
        }
        return arm ? "/arm64/libsodium.so" : "/linux64/libsodium.so";
    }

    @Override
    public boolean admits(byte[] salt, Argon2Parameters parameters) {
        return salt.length == SALT_BYTES && parameters.lanes() == 1;
    }

    @Override
    public byte[] hash(byte[] password, byte[] salt, Argon2Parameters parameters, int length) {
        if (!admits(salt, parameters)) {
            // The library reads so many bytes from where the salt is said to be, whatever is there.
            throw new IllegalArgumentException("libsodium has one lane and salts of 16 bytes: " + parameters);
        }
        try (var arena = Arena.ofConfined()) {
            var out = arena.allocate(length);
            var in = arena.allocate(Math.max(1, password.length)).copyFrom(MemorySegment.ofArray(password));
            var salted = arena.allocateFrom(JAVA_BYTE, salt);
            var result = (int) pwhash.invokeExact(
                    out,
                    (long) length,
                    in,
                    (long) password.length,
                    salted,
                    (long) parameters.passes(),
                    (long) parameters.memoryKib() * KIB,
                    ARGON2ID13);
            in.fill((byte) 0);
            if (result != 0) {
                throw new IllegalStateException("crypto_pwhash failed, out of memory?");
            }
            return out.toArray(JAVA_BYTE);
        } catch (RuntimeException | Error failed) {
            throw failed;
        } catch (Throwable failed) { // declared by invokeExact
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public String engine() {
        return "libsodium";
    }
}
