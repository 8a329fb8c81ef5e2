-- Which videos a video was made of, so that what came of one can be found.
CREATE TABLE IF NOT EXISTS video_sources
(
    video_id  TEXT NOT NULL,
    -- Place among its sources, from 0; the first is the one it counts as remixed from.
    place     INTEGER NOT NULL,
    source_id TEXT NOT NULL,
    owner_id  TEXT NOT NULL,
    kind      TEXT NOT NULL,
    PRIMARY KEY (video_id, place)
);

CREATE INDEX IF NOT EXISTS video_sources_by_source ON video_sources (source_id, video_id);
