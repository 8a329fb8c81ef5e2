-- Members, their films in public, and what they do together. Two kinds of table: projections of grain state (members, films, film_tags, film_words,
-- lineage), which `./sora rebuild-index` makes anew, and rows that are the truth themselves (all others). Moments are UTC in ISO 8601 with seven decimals.

CREATE TABLE IF NOT EXISTS members
(
    id        TEXT NOT NULL PRIMARY KEY,
    handle    TEXT NOT NULL UNIQUE,
    name      TEXT NOT NULL,
    bio       TEXT NOT NULL,
    role      TEXT NOT NULL,
    tier      TEXT NOT NULL,
    suspended INTEGER NOT NULL CHECK (suspended IN (0, 1)),
    joined_at TEXT NOT NULL,
    -- Of the grain's state; an older one changes nothing.
    version   INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS films
(
    id           TEXT NOT NULL PRIMARY KEY,
    -- published, draft or deleted; of a deleted film only the id stays, so that the family tree has no hole.
    state        TEXT NOT NULL,
    author_id    TEXT,
    audience     TEXT,
    caption      TEXT,
    remixing     INTEGER,
    published_at TEXT,
    prompt       TEXT,
    seconds      REAL,
    width        INTEGER,
    height       INTEGER,
    revision     INTEGER,
    version      INTEGER NOT NULL
);

CREATE INDEX IF NOT EXISTS films_by_author ON films (author_id, published_at, id);
CREATE INDEX IF NOT EXISTS films_in_public ON films (published_at, id) WHERE state = 'published' AND audience = 'public';

CREATE TABLE IF NOT EXISTS film_tags
(
    film_id TEXT NOT NULL,
    tag     TEXT NOT NULL,
    place   INTEGER NOT NULL,
    PRIMARY KEY (film_id, tag)
);

CREATE INDEX IF NOT EXISTS film_tags_by_tag ON film_tags (tag, film_id);

-- What search reads: caption, tags and prompt of a film; handle, name and bio of a member.
CREATE VIRTUAL TABLE IF NOT EXISTS film_words USING fts5 (film_id UNINDEXED, words, tokenize = 'porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE IF NOT EXISTS member_words USING fts5 (member_id UNINDEXED, words, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

-- Of which films a film was made; also of drafts that lie between published films.
CREATE TABLE IF NOT EXISTS lineage
(
    child_id  TEXT NOT NULL,
    place     INTEGER NOT NULL,
    parent_id TEXT NOT NULL,
    kind      TEXT NOT NULL,
    -- What the child shows otherwise, a line each; null when its source's storyboard is not known.
    changes   TEXT,
    PRIMARY KEY (child_id, place)
);

CREATE INDEX IF NOT EXISTS lineage_by_parent ON lineage (parent_id, child_id);

-- Counters, changed in the transaction that changes what they count.
CREATE TABLE IF NOT EXISTS film_counts
(
    film_id  TEXT NOT NULL PRIMARY KEY,
    likes    INTEGER NOT NULL DEFAULT 0,
    comments INTEGER NOT NULL DEFAULT 0,
    remixes  INTEGER NOT NULL DEFAULT 0,
    views    INTEGER NOT NULL DEFAULT 0
);

-- Films that many made others of, however old.
CREATE INDEX IF NOT EXISTS film_counts_by_remixes ON film_counts (remixes);

CREATE TABLE IF NOT EXISTS member_counts
(
    member_id TEXT NOT NULL PRIMARY KEY,
    followers INTEGER NOT NULL DEFAULT 0,
    following INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE IF NOT EXISTS likes
(
    film_id   TEXT NOT NULL,
    member_id TEXT NOT NULL,
    liked_at  TEXT NOT NULL,
    PRIMARY KEY (film_id, member_id)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS likes_by_member ON likes (member_id, liked_at);

CREATE TABLE IF NOT EXISTS remixes
(
    video_id  TEXT NOT NULL PRIMARY KEY,
    film_id   TEXT NOT NULL,
    member_id TEXT NOT NULL,
    made_at   TEXT NOT NULL
);

CREATE INDEX IF NOT EXISTS remixes_by_member ON remixes (member_id);

CREATE TABLE IF NOT EXISTS follows
(
    follower_id TEXT NOT NULL,
    followee_id TEXT NOT NULL,
    since       TEXT NOT NULL,
    PRIMARY KEY (follower_id, followee_id)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS follows_by_followee ON follows (followee_id, since, follower_id);

CREATE TABLE IF NOT EXISTS blocks
(
    blocker_id TEXT NOT NULL,
    blocked_id TEXT NOT NULL,
    since      TEXT NOT NULL,
    PRIMARY KEY (blocker_id, blocked_id)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS blocks_by_blocked ON blocks (blocked_id, blocker_id);

CREATE TABLE IF NOT EXISTS mutes
(
    muter_id TEXT NOT NULL,
    muted_id TEXT NOT NULL,
    since    TEXT NOT NULL,
    PRIMARY KEY (muter_id, muted_id)
) WITHOUT ROWID;

-- One view a member, film and day.
CREATE TABLE IF NOT EXISTS views
(
    film_id   TEXT NOT NULL,
    member_id TEXT NOT NULL,
    day       TEXT NOT NULL,
    PRIMARY KEY (film_id, member_id, day)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS views_by_member ON views (member_id);

CREATE TABLE IF NOT EXISTS seen
(
    member_id TEXT NOT NULL,
    film_id   TEXT NOT NULL,
    PRIMARY KEY (member_id, film_id)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS comments
(
    id         TEXT NOT NULL PRIMARY KEY,
    film_id    TEXT NOT NULL,
    author_id  TEXT NOT NULL,
    reply_to   TEXT,
    text       TEXT NOT NULL,
    created_at TEXT NOT NULL
);

CREATE INDEX IF NOT EXISTS comments_by_film ON comments (film_id, created_at, id);
CREATE INDEX IF NOT EXISTS comments_by_author ON comments (author_id);

CREATE TABLE IF NOT EXISTS notifications
(
    id         TEXT NOT NULL PRIMARY KEY,
    member_id  TEXT NOT NULL,
    kind       TEXT NOT NULL,
    actor_id   TEXT,
    film_id    TEXT,
    comment_id TEXT,
    chat_id    TEXT,
    count      INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    is_read    INTEGER NOT NULL CHECK (is_read IN (0, 1))
);

CREATE INDEX IF NOT EXISTS notifications_by_member ON notifications (member_id, created_at, id);

-- What a member's event stream tells, in order.
CREATE TABLE IF NOT EXISTS events
(
    number    INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    member_id TEXT NOT NULL,
    kind      TEXT NOT NULL,
    -- Id of the notification or message.
    about     TEXT NOT NULL
);

CREATE INDEX IF NOT EXISTS events_by_member ON events (member_id, number);

CREATE TABLE IF NOT EXISTS reports
(
    id          TEXT NOT NULL PRIMARY KEY,
    reporter_id TEXT,
    kind        TEXT NOT NULL,
    target_id   TEXT NOT NULL,
    person_id   TEXT,
    film_id     TEXT,
    reason      TEXT NOT NULL,
    note        TEXT NOT NULL,
    -- What was reported, as it read then.
    text        TEXT NOT NULL,
    created_at  TEXT NOT NULL,
    state       TEXT NOT NULL,
    action      TEXT
);

CREATE INDEX IF NOT EXISTS reports_by_state ON reports (state, created_at, id);

CREATE TABLE IF NOT EXISTS waitlist
(
    email      TEXT NOT NULL PRIMARY KEY,
    note       TEXT NOT NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS chats
(
    id         TEXT NOT NULL PRIMARY KEY,
    -- The two, by id, so that there is one chat a pair.
    first_id   TEXT NOT NULL,
    second_id  TEXT NOT NULL,
    opened_by  TEXT NOT NULL,
    accepted   INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    opened_at  TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (first_id, second_id)
);

CREATE INDEX IF NOT EXISTS chats_by_second ON chats (second_id);
CREATE INDEX IF NOT EXISTS chats_by_opener ON chats (opened_by, opened_at);

-- How far each of the two has read, and up to when each has put the chat away.
CREATE TABLE IF NOT EXISTS chat_parties
(
    chat_id    TEXT NOT NULL,
    member_id  TEXT NOT NULL,
    read_to    TEXT NOT NULL,
    cleared_to TEXT NOT NULL,
    PRIMARY KEY (chat_id, member_id)
);

CREATE INDEX IF NOT EXISTS chat_parties_by_member ON chat_parties (member_id);

CREATE TABLE IF NOT EXISTS messages
(
    id         TEXT NOT NULL PRIMARY KEY,
    chat_id    TEXT NOT NULL,
    from_id    TEXT NOT NULL,
    text       TEXT NOT NULL,
    film_id    TEXT,
    created_at TEXT NOT NULL
);

CREATE INDEX IF NOT EXISTS messages_by_chat ON messages (chat_id, created_at, id);
CREATE INDEX IF NOT EXISTS messages_by_sender ON messages (from_id);

-- Orders of feeds that were begun: a cursor names one and a place in it.
CREATE TABLE IF NOT EXISTS feeds
(
    id        TEXT NOT NULL,
    -- Which piece of the order, from 0.
    part      INTEGER NOT NULL,
    member_id TEXT NOT NULL,
    made_at   TEXT NOT NULL,
    entries   TEXT NOT NULL,
    PRIMARY KEY (id, part)
);

CREATE INDEX IF NOT EXISTS feeds_by_member ON feeds (member_id, made_at);

-- Intents: grains whose projection may lag behind their state. Written before the state, removed after the projection.
CREATE TABLE IF NOT EXISTS pending_projections
(
    kind      TEXT NOT NULL,
    grain_key TEXT NOT NULL,
    PRIMARY KEY (kind, grain_key)
);
