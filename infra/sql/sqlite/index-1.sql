-- What lists and audits are answered from: a projection of grain state, which `./sora rebuild-index` makes anew.
-- Moments are UTC in ISO 8601 with seven decimals, so that they sort as text.

CREATE TABLE IF NOT EXISTS videos
(
    id           TEXT NOT NULL PRIMARY KEY,
    owner_id     TEXT NOT NULL,
    created_at   TEXT NOT NULL,
    completed_at TEXT,
    stage        TEXT NOT NULL,
    model        TEXT NOT NULL,
    prompt       TEXT NOT NULL,
    seconds      REAL NOT NULL,
    width        INTEGER NOT NULL,
    height       INTEGER NOT NULL,
    seed         INTEGER NOT NULL,
    revision     INTEGER NOT NULL,
    remixed_from TEXT,
    error_code   TEXT,
    -- Number of the newest event that the row includes; an older one changes nothing.
    last_event   INTEGER NOT NULL
);

-- Pages of an owner's list, in both directions.
CREATE INDEX IF NOT EXISTS videos_by_owner ON videos (owner_id, created_at, id);

-- Everything the admission gate said; appended, never changed.
CREATE TABLE IF NOT EXISTS admission_decisions
(
    video_id     TEXT NOT NULL,
    -- Number of the video's event that told of it.
    number       INTEGER NOT NULL,
    owner_id     TEXT NOT NULL,
    moment       TEXT NOT NULL,
    admitted     INTEGER NOT NULL CHECK (admitted IN (0, 1)),
    rule         TEXT NOT NULL,
    rule_version TEXT NOT NULL,
    reason       TEXT,
    decided_at   TEXT NOT NULL,
    PRIMARY KEY (video_id, number)
);
