-- Which videos a video was made of, so that what came of one can be found.
CREATE TABLE IF NOT EXISTS video_sources
(
    video_id  text COLLATE "C" NOT NULL,
    -- Place among its sources, from 0; the first is the one it counts as remixed from.
    place     integer NOT NULL,
    source_id text COLLATE "C" NOT NULL,
    owner_id  text COLLATE "C" NOT NULL,
    kind      text COLLATE "C" NOT NULL,
    PRIMARY KEY (video_id, place)
);

CREATE INDEX IF NOT EXISTS video_sources_by_source ON video_sources (source_id, video_id);
