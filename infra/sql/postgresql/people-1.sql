-- Members, their films in public, and what they do together. Two kinds of table: projections of grain state (members, films, film_tags, film_words,
-- lineage), which `./sora rebuild-index` makes anew, and rows that are the truth themselves (all others). Moments are UTC in ISO 8601 with seven decimals.

CREATE TABLE IF NOT EXISTS members
(
    id        text COLLATE "C" NOT NULL PRIMARY KEY,
    handle    text COLLATE "C" NOT NULL UNIQUE,
    name      text COLLATE "C" NOT NULL,
    bio       text COLLATE "C" NOT NULL,
    role      text COLLATE "C" NOT NULL,
    tier      text COLLATE "C" NOT NULL,
    suspended boolean NOT NULL,
    joined_at text COLLATE "C" NOT NULL,
    -- Of the grain's state; an older one changes nothing.
    version   bigint NOT NULL
);

CREATE TABLE IF NOT EXISTS films
(
    id           text COLLATE "C" NOT NULL PRIMARY KEY,
    -- published, draft or deleted; of a deleted film only the id stays, so that the family tree has no hole.
    state        text COLLATE "C" NOT NULL,
    author_id    text COLLATE "C",
    audience     text COLLATE "C",
    caption      text COLLATE "C",
    remixing     boolean,
    published_at text COLLATE "C",
    prompt       text COLLATE "C",
    seconds      double precision,
    width        integer,
    height       integer,
    revision     integer,
    version      bigint NOT NULL
);

CREATE INDEX IF NOT EXISTS films_by_author ON films (author_id, published_at, id);
CREATE INDEX IF NOT EXISTS films_in_public ON films (published_at, id) WHERE state = 'published' AND audience = 'public';

CREATE TABLE IF NOT EXISTS film_tags
(
    film_id text COLLATE "C" NOT NULL,
    tag     text COLLATE "C" NOT NULL,
    place   integer NOT NULL,
    PRIMARY KEY (film_id, tag)
);

CREATE INDEX IF NOT EXISTS film_tags_by_tag ON film_tags (tag, film_id);

-- What search reads: caption, tags and prompt of a film; handle, name and bio of a member.
CREATE TABLE IF NOT EXISTS film_words
(
    film_id text COLLATE "C" NOT NULL PRIMARY KEY,
    words   tsvector NOT NULL
);

CREATE INDEX IF NOT EXISTS film_words_lookup ON film_words USING gin (words);

CREATE TABLE IF NOT EXISTS member_words
(
    member_id text COLLATE "C" NOT NULL PRIMARY KEY,
    words     tsvector NOT NULL
);

CREATE INDEX IF NOT EXISTS member_words_lookup ON member_words USING gin (words);

-- Of which films a film was made; also of drafts that lie between published films.
CREATE TABLE IF NOT EXISTS lineage
(
    child_id  text COLLATE "C" NOT NULL,
    place     integer NOT NULL,
    parent_id text COLLATE "C" NOT NULL,
    kind      text COLLATE "C" NOT NULL,
    -- What the child shows otherwise, a line each; null when its source's storyboard is not known.
    changes   text COLLATE "C",
    PRIMARY KEY (child_id, place)
);

CREATE INDEX IF NOT EXISTS lineage_by_parent ON lineage (parent_id, child_id);

-- Counters, changed in the transaction that changes what they count.
CREATE TABLE IF NOT EXISTS film_counts
(
    film_id  text COLLATE "C" NOT NULL PRIMARY KEY,
    likes    integer NOT NULL DEFAULT 0,
    comments integer NOT NULL DEFAULT 0,
    remixes  integer NOT NULL DEFAULT 0,
    views    integer NOT NULL DEFAULT 0
);

-- Films that many made others of, however old.
CREATE INDEX IF NOT EXISTS film_counts_by_remixes ON film_counts (remixes);

CREATE TABLE IF NOT EXISTS member_counts
(
    member_id text COLLATE "C" NOT NULL PRIMARY KEY,
    followers integer NOT NULL DEFAULT 0,
    following integer NOT NULL DEFAULT 0
);

CREATE TABLE IF NOT EXISTS likes
(
    film_id   text COLLATE "C" NOT NULL,
    member_id text COLLATE "C" NOT NULL,
    liked_at  text COLLATE "C" NOT NULL,
    PRIMARY KEY (film_id, member_id)
);

CREATE INDEX IF NOT EXISTS likes_by_member ON likes (member_id, liked_at);

CREATE TABLE IF NOT EXISTS remixes
(
    video_id  text COLLATE "C" NOT NULL PRIMARY KEY,
    film_id   text COLLATE "C" NOT NULL,
    member_id text COLLATE "C" NOT NULL,
    made_at   text COLLATE "C" NOT NULL
);

CREATE INDEX IF NOT EXISTS remixes_by_member ON remixes (member_id);

CREATE TABLE IF NOT EXISTS follows
(
    follower_id text COLLATE "C" NOT NULL,
    followee_id text COLLATE "C" NOT NULL,
    since       text COLLATE "C" NOT NULL,
    PRIMARY KEY (follower_id, followee_id)
);

CREATE INDEX IF NOT EXISTS follows_by_followee ON follows (followee_id, since, follower_id);

CREATE TABLE IF NOT EXISTS blocks
(
    blocker_id text COLLATE "C" NOT NULL,
    blocked_id text COLLATE "C" NOT NULL,
    since      text COLLATE "C" NOT NULL,
    PRIMARY KEY (blocker_id, blocked_id)
);

CREATE INDEX IF NOT EXISTS blocks_by_blocked ON blocks (blocked_id, blocker_id);

CREATE TABLE IF NOT EXISTS mutes
(
    muter_id text COLLATE "C" NOT NULL,
    muted_id text COLLATE "C" NOT NULL,
    since    text COLLATE "C" NOT NULL,
    PRIMARY KEY (muter_id, muted_id)
);

-- One view a member, film and day.
CREATE TABLE IF NOT EXISTS views
(
    film_id   text COLLATE "C" NOT NULL,
    member_id text COLLATE "C" NOT NULL,
    day       text COLLATE "C" NOT NULL,
    PRIMARY KEY (film_id, member_id, day)
);

CREATE INDEX IF NOT EXISTS views_by_member ON views (member_id);

CREATE TABLE IF NOT EXISTS seen
(
    member_id text COLLATE "C" NOT NULL,
    film_id   text COLLATE "C" NOT NULL,
    PRIMARY KEY (member_id, film_id)
);

CREATE TABLE IF NOT EXISTS comments
(
    id         text COLLATE "C" NOT NULL PRIMARY KEY,
    film_id    text COLLATE "C" NOT NULL,
    author_id  text COLLATE "C" NOT NULL,
    reply_to   text COLLATE "C",
    text       text COLLATE "C" NOT NULL,
    created_at text COLLATE "C" NOT NULL
);

CREATE INDEX IF NOT EXISTS comments_by_film ON comments (film_id, created_at, id);
CREATE INDEX IF NOT EXISTS comments_by_author ON comments (author_id);

CREATE TABLE IF NOT EXISTS notifications
(
    id         text COLLATE "C" NOT NULL PRIMARY KEY,
    member_id  text COLLATE "C" NOT NULL,
    kind       text COLLATE "C" NOT NULL,
    actor_id   text COLLATE "C",
    film_id    text COLLATE "C",
    comment_id text COLLATE "C",
    chat_id    text COLLATE "C",
    count      integer NOT NULL,
    created_at text COLLATE "C" NOT NULL,
    is_read    boolean NOT NULL
);

CREATE INDEX IF NOT EXISTS notifications_by_member ON notifications (member_id, created_at, id);

-- What a member's event stream tells, in order.
CREATE TABLE IF NOT EXISTS events
(
    number    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    member_id text COLLATE "C" NOT NULL,
    kind      text COLLATE "C" NOT NULL,
    -- Id of the notification or message.
    about     text COLLATE "C" NOT NULL
);

CREATE INDEX IF NOT EXISTS events_by_member ON events (member_id, number);

CREATE TABLE IF NOT EXISTS reports
(
    id          text COLLATE "C" NOT NULL PRIMARY KEY,
    reporter_id text COLLATE "C",
    kind        text COLLATE "C" NOT NULL,
    target_id   text COLLATE "C" NOT NULL,
    person_id   text COLLATE "C",
    film_id     text COLLATE "C",
    reason      text COLLATE "C" NOT NULL,
    note        text COLLATE "C" NOT NULL,
    -- What was reported, as it read then.
    text        text COLLATE "C" NOT NULL,
    created_at  text COLLATE "C" NOT NULL,
    state       text COLLATE "C" NOT NULL,
    action      text COLLATE "C"
);

CREATE INDEX IF NOT EXISTS reports_by_state ON reports (state, created_at, id);

CREATE TABLE IF NOT EXISTS waitlist
(
    email      text COLLATE "C" NOT NULL PRIMARY KEY,
    note       text COLLATE "C" NOT NULL,
    created_at text COLLATE "C" NOT NULL
);

CREATE TABLE IF NOT EXISTS chats
(
    id         text COLLATE "C" NOT NULL PRIMARY KEY,
    -- The two, by id, so that there is one chat a pair.
    first_id   text COLLATE "C" NOT NULL,
    second_id  text COLLATE "C" NOT NULL,
    opened_by  text COLLATE "C" NOT NULL,
    accepted   boolean NOT NULL,
    opened_at  text COLLATE "C" NOT NULL,
    updated_at text COLLATE "C" NOT NULL,
    UNIQUE (first_id, second_id)
);

CREATE INDEX IF NOT EXISTS chats_by_second ON chats (second_id);
CREATE INDEX IF NOT EXISTS chats_by_opener ON chats (opened_by, opened_at);

-- How far each of the two has read, and up to when each has put the chat away.
CREATE TABLE IF NOT EXISTS chat_parties
(
    chat_id    text COLLATE "C" NOT NULL,
    member_id  text COLLATE "C" NOT NULL,
    read_to    text COLLATE "C" NOT NULL,
    cleared_to text COLLATE "C" NOT NULL,
    PRIMARY KEY (chat_id, member_id)
);

CREATE INDEX IF NOT EXISTS chat_parties_by_member ON chat_parties (member_id);

CREATE TABLE IF NOT EXISTS messages
(
    id         text COLLATE "C" NOT NULL PRIMARY KEY,
    chat_id    text COLLATE "C" NOT NULL,
    from_id    text COLLATE "C" NOT NULL,
    text       text COLLATE "C" NOT NULL,
    film_id    text COLLATE "C",
    created_at text COLLATE "C" NOT NULL
);

CREATE INDEX IF NOT EXISTS messages_by_chat ON messages (chat_id, created_at, id);
CREATE INDEX IF NOT EXISTS messages_by_sender ON messages (from_id);

-- Orders of feeds that were begun: a cursor names one and a place in it.
CREATE TABLE IF NOT EXISTS feeds
(
    id        text COLLATE "C" NOT NULL,
    -- Which piece of the order, from 0.
    part      integer NOT NULL,
    member_id text COLLATE "C" NOT NULL,
    made_at   text COLLATE "C" NOT NULL,
    entries   text COLLATE "C" NOT NULL,
    PRIMARY KEY (id, part)
);

CREATE INDEX IF NOT EXISTS feeds_by_member ON feeds (member_id, made_at);

-- Intents: grains whose projection may lag behind their state. Written before the state, removed after the projection.
CREATE TABLE IF NOT EXISTS pending_projections
(
    kind      text COLLATE "C" NOT NULL,
    grain_key text COLLATE "C" NOT NULL,
    PRIMARY KEY (kind, grain_key)
);
