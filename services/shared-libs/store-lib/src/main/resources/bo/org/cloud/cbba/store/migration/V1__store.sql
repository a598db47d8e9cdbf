-- What every service on PostgreSQL has beside its state. Rows that have expired are void at once, and deleted later.

CREATE TABLE outbox (
    shard      smallint NOT NULL,
    event_id   uuid     NOT NULL,
    source     text     NOT NULL,
    event_type text     NOT NULL,
    envelope   text     NOT NULL,
    PRIMARY KEY (shard, event_id)
);

CREATE TABLE inbox (
    event_id   uuid        PRIMARY KEY,
    expires_at timestamptz NOT NULL
);
CREATE INDEX inbox_expires_at ON inbox (expires_at);

-- The highest sequence applied, for good: a late event must never take a projection back.
CREATE TABLE inbox_sequence (
    family   text   NOT NULL,
    subject  text   NOT NULL,
    sequence bigint NOT NULL,
    PRIMARY KEY (family, subject)
);

-- The call still runs while status is null.
CREATE TABLE idempotency (
    scope       text        PRIMARY KEY,
    fingerprint text        NOT NULL,
    fence       bigint      NOT NULL,
    lease_until timestamptz NOT NULL,
    status      integer,
    headers     text[],
    body        bytea,
    expires_at  timestamptz NOT NULL
);
CREATE INDEX idempotency_expires_at ON idempotency (expires_at);

-- Unchained until the sealer has taken it.
CREATE TABLE audit_unsealed (
    entry_id       uuid        PRIMARY KEY,
    at             timestamptz NOT NULL,
    actor_type     text        NOT NULL,
    actor_id       text        NOT NULL,
    action         text        NOT NULL,
    subject        text        NOT NULL,
    details        text        NOT NULL, -- JSON, kept byte for byte: it will be hashed
    request_id     text        NOT NULL,
    correlation_id text        NOT NULL
);

-- arrival: GCRA's theoretical arrival time in epoch microseconds; granted: what the last update took.
CREATE TABLE rate_bucket (
    bucket  text    PRIMARY KEY,
    arrival bigint  NOT NULL,
    granted integer NOT NULL
);

CREATE TABLE lease (
    name       text        PRIMARY KEY,
    owner      text        NOT NULL,
    fence      bigint      NOT NULL,
    held_until timestamptz NOT NULL
);
