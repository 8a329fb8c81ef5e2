-- Grain state and what must live and die with it. Run by the silo at its start, inside one transaction; running it again changes nothing.
-- The statements in OrleansQuery keep the query keys, parameter names and column names that Orleans' ADO.NET provider expects.

CREATE TABLE IF NOT EXISTS OrleansQuery
(
    QueryKey  TEXT NOT NULL PRIMARY KEY,
    QueryText TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS OrleansStorage
(
    -- Hashes of the grain's key and of the state's name: what a look-up begins with.
    GrainIdHash            INTEGER NOT NULL,
    GrainTypeHash          INTEGER NOT NULL,
    -- Integer keys in N1, Guid keys in both halves; 0 for text keys, which are in the extension.
    GrainIdN0              INTEGER NOT NULL,
    GrainIdN1              INTEGER NOT NULL,
    GrainIdExtensionString TEXT,
    -- Holds the name of the state, not the grain's type.
    GrainTypeString        TEXT NOT NULL,
    ServiceId              TEXT NOT NULL,
    -- NULL after a clear that keeps the row.
    PayloadBinary          BLOB,
    ModifiedOn             TEXT NOT NULL,
    -- The ETag: 1 at the first write, one more with each.
    Version                INTEGER NOT NULL
);

-- At most one row a state: a second first write cannot slip in beside the first. NULL and '' are different keys.
CREATE UNIQUE INDEX IF NOT EXISTS OrleansStorage_Key ON OrleansStorage
(
    GrainIdHash, GrainTypeHash, GrainIdN0, GrainIdN1, GrainTypeString, ServiceId,
    (GrainIdExtensionString IS NULL), (COALESCE(GrainIdExtensionString, ''))
);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES
(
    'ReadFromStorageKey',
    'SELECT PayloadBinary, Version FROM OrleansStorage
     WHERE GrainIdHash = @GrainIdHash AND GrainTypeHash = @GrainTypeHash AND GrainIdN0 = @GrainIdN0 AND GrainIdN1 = @GrainIdN1
       AND GrainTypeString = @GrainTypeString AND ServiceId = @ServiceId AND GrainIdExtensionString IS @GrainIdExtensionString'
),
(
    -- One statement, so that nothing can come between looking and writing and no connection can be left inside a transaction. A first write
    -- (no version) inserts; every other write updates the row that has the version. Returning no row says that another version is stored.
    'WriteToStorageKey',
    'INSERT INTO OrleansStorage
         (GrainIdHash, GrainTypeHash, GrainIdN0, GrainIdN1, GrainIdExtensionString, GrainTypeString, ServiceId, PayloadBinary, ModifiedOn, Version)
     SELECT @GrainIdHash, @GrainTypeHash, @GrainIdN0, @GrainIdN1, @GrainIdExtensionString, @GrainTypeString, @ServiceId, @PayloadBinary,
            strftime(''%Y-%m-%dT%H:%M:%fZ'', ''now''), 1
     WHERE @GrainStateVersion IS NULL
        OR EXISTS (SELECT 1 FROM OrleansStorage
                   WHERE GrainIdHash = @GrainIdHash AND GrainTypeHash = @GrainTypeHash AND GrainIdN0 = @GrainIdN0 AND GrainIdN1 = @GrainIdN1
                     AND GrainTypeString = @GrainTypeString AND ServiceId = @ServiceId AND GrainIdExtensionString IS @GrainIdExtensionString)
     ON CONFLICT (GrainIdHash, GrainTypeHash, GrainIdN0, GrainIdN1, GrainTypeString, ServiceId,
                  (GrainIdExtensionString IS NULL), (COALESCE(GrainIdExtensionString, '''')))
     DO UPDATE SET PayloadBinary = excluded.PayloadBinary, ModifiedOn = excluded.ModifiedOn, Version = OrleansStorage.Version + 1
     WHERE OrleansStorage.Version = @GrainStateVersion
     RETURNING Version AS NewGrainStateVersion'
),
(
    'ClearStorageKey',
    'UPDATE OrleansStorage SET PayloadBinary = NULL, ModifiedOn = strftime(''%Y-%m-%dT%H:%M:%fZ'', ''now''), Version = Version + 1
     WHERE GrainIdHash = @GrainIdHash AND GrainTypeHash = @GrainTypeHash AND GrainIdN0 = @GrainIdN0 AND GrainIdN1 = @GrainIdN1
       AND GrainTypeString = @GrainTypeString AND ServiceId = @ServiceId AND GrainIdExtensionString IS @GrainIdExtensionString
       AND Version = @GrainStateVersion
     RETURNING Version AS NewGrainStateVersion'
),
(
    'DeleteStorageKey',
    'DELETE FROM OrleansStorage
     WHERE GrainIdHash = @GrainIdHash AND GrainTypeHash = @GrainTypeHash AND GrainIdN0 = @GrainIdN0 AND GrainIdN1 = @GrainIdN1
       AND GrainTypeString = @GrainTypeString AND ServiceId = @ServiceId AND GrainIdExtensionString IS @GrainIdExtensionString
       AND Version = @GrainStateVersion
     RETURNING Version + 1 AS NewGrainStateVersion'
)
ON CONFLICT (QueryKey) DO UPDATE SET QueryText = excluded.QueryText;

-- Intents: videos that may have work left. Written before a video's first state and removed after its last.
CREATE TABLE IF NOT EXISTS open_jobs
(
    place    INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    video_id TEXT NOT NULL UNIQUE,
    owner_id TEXT NOT NULL
);

CREATE INDEX IF NOT EXISTS open_jobs_owner ON open_jobs (owner_id);
