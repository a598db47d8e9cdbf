-- What would have been sent, for developers to read. It exists in the embedded run alone.

CREATE TABLE dev_outbox (
    id         uuid        PRIMARY KEY,
    message_id uuid        NOT NULL UNIQUE, -- a message is never there twice
    address    text        NOT NULL,
    subject    text        NOT NULL,
    text       text        NOT NULL,
    html       text        NOT NULL,
    created_at timestamptz NOT NULL
);
