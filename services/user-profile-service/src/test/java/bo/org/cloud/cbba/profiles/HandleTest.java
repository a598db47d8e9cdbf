package bo.org.cloud.cbba.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.profiles.client.UpdateMyProfileProblem;
import bo.org.cloud.cbba.profiles.model.ProfilePatch;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class HandleTest extends DeskTest {
    private static final int RIVALS = 8;

    @Test
    void aHandleIsOnePersonsUntilTheyClearIt() {
        var ana = desk.newMember();
        var tom = desk.newMember();
        assertEquals(Optional.of("ana-quispe"), take(ana, "ana-quispe"));
        assertEquals(Optional.of("ana-quispe"), take(ana, "ana-quispe"), "it is hers already");
        refuses("HANDLE_TAKEN", () -> take(tom, "ana-quispe"));

        desk.as(ana).updateMyProfile(ProfilePatch.builder().clearHandle().build());
        assertEquals(Optional.of("ana-quispe"), take(tom, "ana-quispe"));
        refuses("HANDLE_TAKEN", () -> take(ana, "ana-quispe"));
    }

    @Test
    void takingAnotherFreesTheFirst() {
        var ana = desk.newMember();
        take(ana, "anita");
        take(ana, "ana-q");

        assertEquals(false, desk.store.hasHandle("anita"));
        assertEquals(true, desk.store.hasHandle("ana-q"));
        take(ana, "anita");
        assertEquals(false, desk.store.hasHandle("ana-q"));
        assertEquals(Optional.of("anita"), desk.as(ana).getMyProfile().handle());
    }

    @Test
    void aRefusedHandleLeavesTheRestAsItWas() {
        var ana = desk.newMember();
        take(desk.newMember(), "taken");
        var wish = ProfilePatch.builder().handle("taken").bio("Hola").build();

        var problem = refuses("HANDLE_TAKEN", () -> desk.as(ana).updateMyProfile(wish));
        assertEquals(UpdateMyProfileProblem.Code.HANDLE_TAKEN, ((UpdateMyProfileProblem) problem).reason());
        assertEquals(Optional.empty(), desk.as(ana).getMyProfile().bio());
    }

    @RepeatedTest(3)
    void ofManyWhoWantItAtOnceOneGetsIt() throws InterruptedException {
        var handle = "h-" + UUID.randomUUID().toString().substring(0, 8);
        var people = IntStream.range(0, RIVALS).mapToObj(_ -> desk.newMember()).toList();

        var outcomes = atOnce(people.stream()
                .<Callable<String>>map(who -> () -> outcome(who, handle))
                .toList());

        assertEquals(1, Collections.frequency(outcomes, "taken"), outcomes.toString());
        assertEquals(RIVALS - 1, Collections.frequency(outcomes, "HANDLE_TAKEN"), outcomes.toString());
        assertEquals(
                1, people.stream().filter(who -> handle.equals(handleOf(who))).count());
    }

    @Test
    void ofManyChangesAtOnceByOnePersonNoneIsLost() throws InterruptedException {
        var ana = desk.newMember();
        var patches = List.of(
                ProfilePatch.builder().bio("Hola").build(),
                ProfilePatch.builder().handle("swift").build(),
                ProfilePatch.builder().skills(List.of("java")).build());

        atOnce(patches.stream()
                .<Callable<Long>>map(patch -> () ->
                        desk.as(ana).updateMyProfileResult(patch).version().orElseThrow())
                .toList());

        var profile = desk.as(ana).getMyProfileResult();
        assertEquals(4, profile.version().orElseThrow());
        assertEquals(Optional.of("Hola"), profile.body().bio());
        assertEquals(Optional.of("swift"), profile.body().handle());
        assertEquals(List.of("java"), profile.body().skills());
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream().map(HandleTest::result).toList();
        }
    }

    private static <T> T result(Future<T> call) {
        try {
            return call.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private String outcome(UUID who, String handle) {
        try {
            take(who, handle);
            return "taken";
        } catch (ProblemException refused) {
            return refused.code();
        }
    }

    private Optional<String> take(UUID who, String handle) {
        return desk.as(who)
                .updateMyProfile(ProfilePatch.builder().handle(handle).build())
                .handle();
    }

    private String handleOf(UUID who) {
        return desk.as(who).getMyProfile().handle().orElse("");
    }
}
