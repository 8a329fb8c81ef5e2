-- What lists and audits are answered from: a projection of grain state, which `./sora rebuild-index` makes anew.
-- Moments are UTC in ISO 8601 with seven decimals, so that they sort as text.

CREATE TABLE IF NOT EXISTS videos
(
    id           text COLLATE "C" NOT NULL PRIMARY KEY,
    owner_id     text COLLATE "C" NOT NULL,
    created_at   text COLLATE "C" NOT NULL,
    completed_at text COLLATE "C",
    stage        text COLLATE "C" NOT NULL,
    model        text COLLATE "C" NOT NULL,
    prompt       text COLLATE "C" NOT NULL,
    seconds      double precision NOT NULL,
    width        integer NOT NULL,
    height       integer NOT NULL,
    seed         bigint NOT NULL,
    revision     integer NOT NULL,
    remixed_from text COLLATE "C",
    error_code   text COLLATE "C",
    -- Number of the newest event that the row includes; an older one changes nothing.
    last_event   bigint NOT NULL
);

-- Pages of an owner's list, in both directions.
CREATE INDEX IF NOT EXISTS videos_by_owner ON videos (owner_id, created_at, id);

-- Everything the admission gate said; appended, never changed.
CREATE TABLE IF NOT EXISTS admission_decisions
(
    video_id     text COLLATE "C" NOT NULL,
    -- Number of the video's event that told of it.
    number       bigint NOT NULL,
    owner_id     text COLLATE "C" NOT NULL,
    moment       text COLLATE "C" NOT NULL,
    admitted     boolean NOT NULL,
    rule         text COLLATE "C" NOT NULL,
    rule_version text COLLATE "C" NOT NULL,
    reason       text COLLATE "C",
    decided_at   text COLLATE "C" NOT NULL,
    PRIMARY KEY (video_id, number)
);
