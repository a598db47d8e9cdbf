package bo.org.cloud.cbba.contract;

/// Why a field or parameter was refused, as `errors[].code` says it.
public enum FaultCode {
    REQUIRED,
    NULL,
    UNKNOWN,
    DUPLICATE,
    TYPE,
    FORMAT,
    PATTERN,
    ENUM,
    TOO_SHORT,
    TOO_LONG,
    TOO_SMALL,
    TOO_LARGE,
    TOO_FEW,
    TOO_MANY,
    NOT_UNIQUE
}
