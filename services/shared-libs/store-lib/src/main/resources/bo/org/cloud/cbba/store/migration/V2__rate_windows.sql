-- ends: of the window, in epoch milliseconds; used: tokens taken in it; granted: what the last update took.
CREATE TABLE rate_window (
    bucket  text    PRIMARY KEY,
    used    integer NOT NULL,
    ends    bigint  NOT NULL,
    granted integer NOT NULL
);

DROP TABLE rate_bucket;
