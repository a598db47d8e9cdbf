-- Messages, what they say, and the attempts to deliver them. Codes are spelled as in the contract.

CREATE TABLE message (
    id                  uuid        PRIMARY KEY,
    channel             text        NOT NULL CHECK (channel IN ('email', 'sms', 'whatsapp', 'telegram', 'slack')),
    category            text        NOT NULL CHECK (category IN ('account', 'projects', 'community', 'campaigns')),
    recipient_user_id   uuid,
    address             text        NOT NULL,
    template            text        NOT NULL,
    template_version    integer     NOT NULL,
    language            text        NOT NULL,
    priority            text        NOT NULL CHECK (priority IN ('transactional', 'bulk')),
    status              text        NOT NULL CHECK (status IN ('queued', 'sending', 'sent', 'delivered', 'failed',
                                                               'deferred', 'suppressed', 'expired', 'cancelled')),
    attempt_count       integer     NOT NULL,
    provider            text,
    provider_message_id text,
    correlation_id      text        NOT NULL,
    -- queued: not to be sent before; sending: the end of the worker's lease
    due_at              timestamptz NOT NULL,
    version             bigint      NOT NULL,
    created_at          timestamptz NOT NULL,
    updated_at          timestamptz NOT NULL
);
-- 'transactional' sorts after 'bulk': the claim reads backwards.
CREATE INDEX message_due ON message (channel, priority DESC, due_at) WHERE status IN ('queued', 'sending');
CREATE INDEX message_by_status ON message (status, id DESC);
CREATE INDEX message_by_recipient ON message (recipient_user_id, id DESC);

CREATE TABLE attempt (
    message_id    uuid        NOT NULL REFERENCES message (id),
    number        integer     NOT NULL,
    provider      text        NOT NULL,
    started_at    timestamptz NOT NULL,
    ended_at      timestamptz,
    outcome       text        CHECK (outcome IN ('accepted', 'transient', 'permanent', 'rate_limited', 'timeout')),
    provider_code text,
    detail        text,
    PRIMARY KEY (message_id, number)
);

-- Encrypted with a key per message, and deleted when the message is through.
CREATE TABLE message_variables (
    message_id uuid PRIMARY KEY REFERENCES message (id),
    sealed     text NOT NULL
);

-- Wrapped with the platform's key, under the id.
CREATE TABLE shared_secret (
    name    text  PRIMARY KEY,
    id      uuid  NOT NULL,
    wrapped bytea NOT NULL
);
