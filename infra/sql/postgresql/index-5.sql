-- What the janitor asks for: the oldest films.
CREATE INDEX IF NOT EXISTS videos_by_completion ON videos (stage, completed_at);
