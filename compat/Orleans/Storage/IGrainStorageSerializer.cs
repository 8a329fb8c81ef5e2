#nullable disable
namespace Orleans.Storage;

/// <summary>Turns grain state into bytes and back.</summary>
public interface IGrainStorageSerializer
{
    BinaryData Serialize<T>(T input);

    T Deserialize<T>(BinaryData input);
}

/// <summary>Options of a provider that lets its serializer be chosen.</summary>
public interface IStorageProviderSerializerOptions
{
    IGrainStorageSerializer GrainStorageSerializer { get; set; }
}
