-- The keys that there are, so that one is found by its id; a projection of their grains.
CREATE TABLE IF NOT EXISTS api_keys
(
    fingerprint TEXT NOT NULL PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    owner_id    TEXT NOT NULL,
    created_at  TEXT NOT NULL
);

CREATE INDEX IF NOT EXISTS api_keys_by_time ON api_keys (created_at, id);

-- What ended jobs cost their keys. Not a projection alone: a charge outlives its video, so building the index anew keeps these rows.
CREATE TABLE IF NOT EXISTS video_charges
(
    video_id       TEXT NOT NULL PRIMARY KEY,
    key_id         TEXT NOT NULL,
    owner_id       TEXT NOT NULL,
    -- UTC, YYYY-MM-DD.
    day            TEXT NOT NULL,
    stage          TEXT NOT NULL,
    film_seconds   REAL NOT NULL,
    engine_seconds REAL NOT NULL
);

CREATE INDEX IF NOT EXISTS video_charges_by_key ON video_charges (key_id, day);
