-- Where deleted videos stood in their owner's list, so that a list goes on from one that was deleted meanwhile. Not a projection: grain state has
-- forgotten them, so building the index anew keeps these rows.
CREATE TABLE IF NOT EXISTS removed_videos
(
    id         TEXT NOT NULL PRIMARY KEY,
    owner_id   TEXT NOT NULL,
    created_at TEXT NOT NULL
);
