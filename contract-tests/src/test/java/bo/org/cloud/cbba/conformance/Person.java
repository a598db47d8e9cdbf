package bo.org.cloud.cbba.conformance;

import java.util.UUID;

/// Somebody with an account.
record Person(String email, UUID id) {}
