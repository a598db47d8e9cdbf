package bo.org.cloud.cbba.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A handler's success. The status is the contract's, so it does not stand here.
///
/// @param version becomes the `ETag`
/// @param view names the shape of the body where it depends on the viewer; joins the `ETag`
/// @param location becomes `Location`, relative to the host
/// @param body null only for `Answer<Void>`
public record Answer<T>(
        T body, OptionalLong version, Optional<String> view, Optional<String> location, List<SetCookie> cookies) {
    public static <T> Answer<T> of(T body) {
        return new Answer<>(body, OptionalLong.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /// For operations whose success has no body (202, 204).
    @SuppressWarnings("NullAway") // Void has no value but null
    public static Answer<Void> empty() {
        return new Answer<>(null, OptionalLong.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    public Answer<T> withVersion(long number) {
        return new Answer<>(body, OptionalLong.of(number), view, location, cookies);
    }

    /// The same version looks otherwise to other viewers: their copies must not be taken for this one.
    public Answer<T> seenAs(String viewer) {
        return new Answer<>(body, version, Optional.of(viewer), location, cookies);
    }

    public Answer<T> at(String path) {
        return new Answer<>(body, version, view, Optional.of(path), cookies);
    }

    public Answer<T> with(SetCookie cookie) {
        var more = new ArrayList<>(cookies);
        more.add(cookie);
        return new Answer<>(body, version, view, location, List.copyOf(more));
    }
}
