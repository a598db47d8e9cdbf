package bo.org.cloud.cbba.contract;

import java.time.Instant;
import java.util.Locale;

/// What a handler may know of the call beyond its parameters and body.
public interface Call {
    Caller caller();

    /// The call's `If-Match`; [Precondition#none()] where it sent none.
    Precondition precondition();

    /// The language to answer in: the best of `Accept-Language` that the platform has, else Spanish.
    Locale locale();

    CallIds ids();

    /// The moment the call was read, to the millisecond; the same for all that the call does.
    Instant now();

    /// The address of the peer as the trusted proxy saw it.
    String address();

    /// A cursor for the page after `position`, signed and bound to this operation, its filters and the caller.
    String cursorAt(String position);
}
