package bo.org.cloud.cbba.contract.json;

/// What becomes of input that the contract does not know.
public enum Strictness {
    /// Unknown fields are faults, free text is trimmed and brought to NFC: for what callers send to a server.
    STRICT,
    /// Unknown fields are skipped and text is kept as it is: for what a service, perhaps a newer one, sends out.
    TOLERANT
}
