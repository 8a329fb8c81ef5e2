using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Orleans.Runtime;

namespace Orleans.Storage;

/// <summary>
/// Grain state in a relational database, one row a state, by the statements that the database's <c>OrleansQuery</c> table holds; they are read once, at
/// the start. A row's key is service, state name and grain key; the grain's type is no part of it. Its ETag is its version number.
/// </summary>
public sealed partial class AdoNetGrainStorage : IGrainStorage, ILifecycleParticipant<ISiloLifecycle>
{
    private readonly string _name;
    private readonly AdoNetGrainStorageOptions _options;
    private readonly string _serviceId;
    private readonly ILogger _logger;
    private readonly RelationalStore _store;
    private StorageStatements? _statements;

    internal AdoNetGrainStorage(string name, AdoNetGrainStorageOptions options, string serviceId, ILogger logger)
    {
        if (string.IsNullOrWhiteSpace(options.ConnectionString))
        {
            throw new OrleansConfigurationException($"The grain storage '{name}' has no connection string; set {nameof(AdoNetGrainStorageOptions)}.{nameof(options.ConnectionString)}.");
        }

        _name = name;
        _options = options;
        _serviceId = serviceId;
        _logger = logger;
        _store = new RelationalStore(options.Invariant, options.ConnectionString);
    }

    private StorageStatements Statements => _statements
        ?? throw new InvalidOperationException($"The grain storage '{_name}' is used before stage {_options.InitStage} of the silo's start.");

    public void Participate(ISiloLifecycle lifecycle) => lifecycle.Subscribe($"{nameof(AdoNetGrainStorage)}-{_name}", _options.InitStage, Init);

    public async Task ReadStateAsync<T>(string grainType, GrainId grainReference, IGrainState<T> grainState)
    {
        try
        {
            var rows = await _store.Read(Statements.Read, Parameters(grainType, grainReference), RowOf<T>).ConfigureAwait(false);
            var (state, etag) = rows.SingleOrDefault();
            grainState.State = state ?? CreateState<T>();
            grainState.ETag = etag;
            grainState.RecordExists = rows.Count > 0;
        }
        catch (Exception fault)
        {
            LogReadFailed(fault, _name, grainType, grainReference);
            throw;
        }
    }

    public async Task WriteStateAsync<T>(string grainType, GrainId grainReference, IGrainState<T> grainState)
    {
        var payload = _options.GrainStorageSerializer.Serialize(grainState.State).ToArray();
        grainState.ETag = await Change(
            Statements.Write,
            grainType,
            grainReference,
            grainState.ETag,
            command => Add(command, "PayloadBinary", DbType.Binary, payload)).ConfigureAwait(false);
        grainState.RecordExists = true;
    }

    public async Task ClearStateAsync<T>(string grainType, GrainId grainReference, IGrainState<T> grainState)
    {
        if (!grainState.RecordExists)
        {
            await ReadStateAsync(grainType, grainReference, grainState).ConfigureAwait(false);
            if (!grainState.RecordExists)
            {
                return;
            }
        }

        var statement = _options.DeleteStateOnClear ? Statements.Delete! : Statements.Clear;
        var version = await Change(statement, grainType, grainReference, grainState.ETag, _ => { }).ConfigureAwait(false);
        grainState.ETag = _options.DeleteStateOnClear ? null : version;
        grainState.RecordExists = false;
        grainState.State = CreateState<T>();
    }

    private async Task Init(CancellationToken cancellation)
    {
        _statements = await StorageStatements.Load(_store).ConfigureAwait(false);
        if (_options.DeleteStateOnClear && _statements.Delete is null)
        {
            throw new OrleansConfigurationException(
                $"The table OrleansQuery of grain storage '{_name}' has no statement to delete rows; run a newer persistence script or set {nameof(_options.DeleteStateOnClear)} to false.");
        }

        LogReady(_name, _options.Invariant, _serviceId);
    }

    /// <summary>Runs a statement that returns the new version when it found the held one, else no row or the held one.</summary>
    private async Task<string> Change(string statement, string stateName, GrainId grain, string? heldEtag, Action<DbCommand> more)
    {
        string? version;
        Exception? duplicate = null;
        try
        {
            var rows = await _store.Write(
                statement,
                command =>
                {
                    Parameters(stateName, grain)(command);
                    Add(command, "GrainStateVersion", DbType.Int32, string.IsNullOrWhiteSpace(heldEtag) ? null : int.Parse(heldEtag, CultureInfo.InvariantCulture));
                    more(command);
                },
                row => Text(row.GetValue(0))).ConfigureAwait(false);
            version = rows.SingleOrDefault();
        }
        catch (DbException fault) when (RelationalStore.IsDuplicateKey(fault))
        {
            duplicate = fault;
            version = null;
        }
        catch (Exception fault)
        {
            LogWriteFailed(fault, _name, stateName, grain, heldEtag);
            throw;
        }

        return version is not null && version != heldEtag
            ? version
            : throw new InconsistentStateException(
                $"Version conflict: the state '{stateName}' of {grain} in '{_name}' was written by somebody else; held ETag {heldEtag ?? "none"}.", null, heldEtag, duplicate);
    }

    private (T? State, string? ETag) RowOf<T>(DbDataReader row)
    {
        var payload = row["PayloadBinary"] as byte[];
        return (payload is null ? default : _options.GrainStorageSerializer.Deserialize<T>(new BinaryData(payload)), Text(row["Version"]));
    }

    private Action<DbCommand> Parameters(string stateName, GrainId grain)
    {
        var key = RelationalKey.Of(grain);
        return command =>
        {
            Add(command, "GrainIdHash", DbType.Int32, key.Hash);
            Add(command, "GrainIdN0", DbType.Int64, key.N0);
            Add(command, "GrainIdN1", DbType.Int64, key.N1);
            Add(command, "GrainTypeHash", DbType.Int32, RelationalKey.HashOf(stateName));
            Add(command, "GrainTypeString", DbType.String, stateName);
            Add(command, "GrainIdExtensionString", DbType.String, key.Extension);
            Add(command, "ServiceId", DbType.String, _serviceId);
        };
    }

    private static void Add(DbCommand command, string name, DbType type, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.DbType = type;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
    }

    private static string? Text(object version) => version is DBNull ? null : Convert.ToString(version, CultureInfo.InvariantCulture);

    private static T CreateState<T>() => typeof(T).IsValueType || typeof(T).GetConstructor(Type.EmptyTypes) is not null
        ? Activator.CreateInstance<T>()
        : (T)RuntimeHelpers.GetUninitializedObject(typeof(T));
}
