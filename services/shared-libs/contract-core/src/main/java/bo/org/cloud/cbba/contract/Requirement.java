package bo.org.cloud.cbba.contract;

import java.util.List;

/// What an operation's `x-requires` asks of its caller: one of the alternatives, of which all conditions hold.
/// No alternative at all means that the operation is public.
public record Requirement(List<AllOf> alternatives) {
    /// All of these hold.
    public record AllOf(List<Condition> conditions) {}

    /// One condition.
    public sealed interface Condition {}

    /// A user one of whose roles grants `permission`.
    public record HasPermission(String permission) implements Condition {}

    /// A service whose token holds `scope`.
    public record HasScope(String scope) implements Condition {}

    /// Any user with a valid token.
    public record IsUser() implements Condition {}

    /// The user whose id is the value of the path parameter.
    public record OwnsParameter(String parameter) implements Condition {}

    /// The user who owns what the handler found ([Owned]).
    public record OwnsResource() implements Condition {}

    /// The user proved who they are within so many minutes.
    public record SteppedUp(int minutes) implements Condition {}

    public static final Requirement NONE = new Requirement(List.of());

    public static Requirement anyOf(AllOf... alternatives) {
        return new Requirement(List.of(alternatives));
    }

    public static AllOf allOf(Condition... conditions) {
        return new AllOf(List.of(conditions));
    }

    public boolean isPublic() {
        return alternatives.isEmpty();
    }
}
