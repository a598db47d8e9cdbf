package bo.org.cloud.cbba.codegen.compatibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// The released contracts of a checkout, `specs/released`: the complete resolved form, as it was when it was
/// released.
final class Baseline {
    private static final String RELEASED = "specs/released";
    private static final String RESOLVED = "generated/specs";
    private static final String[] RELEASED_FILES = {RELEASED + "/openapi", RELEASED + "/asyncapi"};
    private static final String[] RESOLVED_FILES = {RESOLVED + "/openapi", RESOLVED + "/asyncapi"};

    private final Path root;
    private final Git git;

    Baseline(Path root) {
        this.root = root;
        this.git = new Git(root);
    }

    SortedMap<String, ContractFile> released() throws IOException {
        return ContractFile.below(root.resolve(RELEASED));
    }

    SortedMap<String, ContractFile> current() throws IOException {
        return ContractFile.below(root.resolve(RESOLVED));
    }

    Changelog changelog() {
        return new Changelog(root.resolve(RELEASED + "/CHANGELOG.md"));
    }

    /// Released files that were moved, now or by the last commit, by a change that moves the contracts too: whoever
    /// does that judges a contract by itself. Empty outside of a checkout.
    List<String> movedWithContracts() throws IOException, InterruptedException {
        if (!git.isCheckout()) {
            return List.of();
        }
        var moved = new ArrayList<String>();
        if (!git.uncommitted(RESOLVED_FILES).isEmpty()) {
            moved.addAll(git.changedSinceLastCommit(RELEASED_FILES));
        }
        if (!git.changedByLastCommit(RESOLVED_FILES).isEmpty()) {
            moved.addAll(git.changedByLastCommit(RELEASED_FILES));
        }
        return moved.stream().distinct().sorted().toList();
    }

    /// Why the present contracts cannot be released: there is no history, or they are not committed. Empty if they
    /// can.
    Optional<String> unfitForRelease() throws IOException, InterruptedException {
        if (!git.isCheckout()) {
            return Optional.of("contracts are released from a git checkout");
        }
        var uncommitted = git.uncommitted(
                "specs/openapi", "specs/asyncapi", "specs/problems.yaml", "specs/permissions.yaml", RESOLVED, RELEASED);
        return uncommitted.isEmpty()
                ? Optional.empty()
                : Optional.of("commit these first, for a release is never part of the change that edits a contract:\n  "
                        + String.join("\n  ", uncommitted));
    }

    /// Whether the files differ, be it only in their words.
    boolean differs() throws IOException {
        return !released().equals(current());
    }

    /// Makes the present contracts the released ones. They are those of the last commit, and have its day.
    void move(ContractVersion version, List<Comparison.OfFile> changes) throws IOException, InterruptedException {
        for (var name : current().keySet()) {
            var target = root.resolve(RELEASED).resolve(name);
            Files.createDirectories(target.getParent());
            Files.copy(root.resolve(RESOLVED).resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
        }
        changelog().add(version, git.dateOfLastCommit(), changes);
    }
}
