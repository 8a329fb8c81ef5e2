-- Events on their way to webhook endpoints, and for a while what became of them.
CREATE TABLE IF NOT EXISTS webhook_deliveries
(
    id          TEXT NOT NULL PRIMARY KEY,
    endpoint_id TEXT NOT NULL,
    owner_id    TEXT NOT NULL,
    event_id    TEXT NOT NULL,
    event_type  TEXT NOT NULL,
    -- The body, the same for every try.
    payload     TEXT NOT NULL,
    -- Pending, Delivered or Dead.
    status      TEXT NOT NULL,
    attempts    INTEGER NOT NULL,
    created_at  TEXT NOT NULL,
    due_at      TEXT NOT NULL,
    last_status INTEGER,
    last_fault  TEXT
);

CREATE INDEX IF NOT EXISTS webhook_deliveries_due ON webhook_deliveries (status, due_at);
CREATE INDEX IF NOT EXISTS webhook_deliveries_by_endpoint ON webhook_deliveries (endpoint_id, created_at, id);
