-- Events on their way to webhook endpoints, and for a while what became of them.
CREATE TABLE IF NOT EXISTS webhook_deliveries
(
    id          text COLLATE "C" NOT NULL PRIMARY KEY,
    endpoint_id text COLLATE "C" NOT NULL,
    owner_id    text COLLATE "C" NOT NULL,
    event_id    text COLLATE "C" NOT NULL,
    event_type  text COLLATE "C" NOT NULL,
    -- The body, the same for every try.
    payload     text COLLATE "C" NOT NULL,
    -- Pending, Delivered or Dead.
    status      text COLLATE "C" NOT NULL,
    attempts    integer NOT NULL,
    created_at  text COLLATE "C" NOT NULL,
    due_at      text COLLATE "C" NOT NULL,
    last_status integer,
    last_fault  text
);

CREATE INDEX IF NOT EXISTS webhook_deliveries_due ON webhook_deliveries (status, due_at);
CREATE INDEX IF NOT EXISTS webhook_deliveries_by_endpoint ON webhook_deliveries (endpoint_id, created_at, id);
