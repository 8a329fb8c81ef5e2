-- The keys that there are, so that one is found by its id; a projection of their grains.
CREATE TABLE IF NOT EXISTS api_keys
(
    fingerprint text COLLATE "C" NOT NULL PRIMARY KEY,
    id          text COLLATE "C" NOT NULL UNIQUE,
    owner_id    text COLLATE "C" NOT NULL,
    created_at  text COLLATE "C" NOT NULL
);

CREATE INDEX IF NOT EXISTS api_keys_by_time ON api_keys (created_at, id);

-- What ended jobs cost their keys. Not a projection alone: a charge outlives its video, so building the index anew keeps these rows.
CREATE TABLE IF NOT EXISTS video_charges
(
    video_id       text COLLATE "C" NOT NULL PRIMARY KEY,
    key_id         text COLLATE "C" NOT NULL,
    owner_id       text COLLATE "C" NOT NULL,
    -- UTC, YYYY-MM-DD.
    day            text COLLATE "C" NOT NULL,
    stage          text COLLATE "C" NOT NULL,
    film_seconds   double precision NOT NULL,
    engine_seconds double precision NOT NULL
);

CREATE INDEX IF NOT EXISTS video_charges_by_key ON video_charges (key_id, day);
