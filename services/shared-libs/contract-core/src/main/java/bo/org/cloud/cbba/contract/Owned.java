package bo.org.cloud.cbba.contract;

import java.util.UUID;

/// The answer of an operation that is for the owner of what it finds (`x-requires: owner: resource`): the runtime
/// compares and answers 404 to anybody else, so that a handler cannot forget to.
public record Owned<T>(Answer<T> answer, UUID owner) {}
