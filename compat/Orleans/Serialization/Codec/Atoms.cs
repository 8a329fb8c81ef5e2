using System.Globalization;
using System.Net;
using System.Numerics;
using Orleans.Runtime;

namespace Orleans.Serialization.Codec;

/// <summary>Values without members, as text that gives back the same value.</summary>
internal static class Atoms
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static string ToText(object atom) => atom switch
    {
        string text => text,
        double number => number.ToString("R", Invariant),
        float number => number.ToString("R", Invariant),
        DateTime time => time.ToString("O", Invariant),
        DateTimeOffset time => time.ToString("O", Invariant),
        DateOnly date => date.ToString("O", Invariant),
        TimeOnly time => time.ToString("O", Invariant),
        Enum value => value.ToString("D"),
        Type type => type.AssemblyQualifiedName!,
        CultureInfo culture => culture.Name,
        BinaryData data => Convert.ToBase64String(data.ToArray()),
        Vector2 v => Join(v.X, v.Y),
        Vector3 v => Join(v.X, v.Y, v.Z),
        Vector4 v => Join(v.X, v.Y, v.Z, v.W),
        Quaternion q => Join(q.X, q.Y, q.Z, q.W),
        IFormattable value => value.ToString(null, Invariant),
        _ => atom.ToString()!,
    };

    public static object FromText(Type type, string text) => type switch
    {
        _ when type == typeof(string) => text,
        { IsEnum: true } => Enum.Parse(type, text),
        { IsPrimitive: true } => Convert.ChangeType(text, type, Invariant),
        _ when type == typeof(decimal) => decimal.Parse(text, Invariant),
        _ when type == typeof(DateTime) => DateTime.Parse(text, Invariant, DateTimeStyles.RoundtripKind),
        _ when type == typeof(DateTimeOffset) => DateTimeOffset.Parse(text, Invariant, DateTimeStyles.RoundtripKind),
        _ when type == typeof(DateOnly) => DateOnly.Parse(text, Invariant),
        _ when type == typeof(TimeOnly) => TimeOnly.Parse(text, Invariant),
        _ when type == typeof(TimeSpan) => TimeSpan.Parse(text, Invariant),
        _ when type == typeof(Guid) => Guid.Parse(text),
        _ when type == typeof(Uri) => new Uri(text, UriKind.RelativeOrAbsolute),
        _ when type == typeof(Version) => Version.Parse(text),
        _ when type == typeof(BigInteger) => BigInteger.Parse(text, Invariant),
        _ when type == typeof(Int128) => Int128.Parse(text, Invariant),
        _ when type == typeof(UInt128) => UInt128.Parse(text, Invariant),
        _ when type == typeof(Half) => Half.Parse(text, Invariant),
        _ when type.IsAssignableTo(typeof(Type)) => Type.GetType(text, throwOnError: true)!,
        _ when type.IsAssignableTo(typeof(CultureInfo)) => CultureInfo.GetCultureInfo(text),
        _ when type.IsAssignableTo(typeof(IPAddress)) => IPAddress.Parse(text),
        _ when type == typeof(IPEndPoint) => IPEndPoint.Parse(text),
        _ when type == typeof(BinaryData) => new BinaryData(Convert.FromBase64String(text)),
        _ when type == typeof(GrainId) => GrainId.Parse(text),
        _ when type == typeof(GrainType) => GrainType.Create(text),
        _ when type == typeof(IdSpan) => IdSpan.Create(text),
        _ when type == typeof(GrainInterfaceType) => GrainInterfaceType.Create(text),
        _ when type == typeof(Vector2) => new Vector2(Split(text)),
        _ when type == typeof(Vector3) => new Vector3(Split(text)),
        _ when type == typeof(Vector4) => new Vector4(Split(text)),
        _ when type == typeof(Quaternion) => Split(text) is [var x, var y, var z, var w] ? new Quaternion(x, y, z, w) : default,
        _ => throw new NotSupportedException($"There is no codec for {type}."),
    };

    private static string Join(params ReadOnlySpan<float> numbers)
    {
        var texts = new string[numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            texts[i] = numbers[i].ToString("R", Invariant);
        }

        return string.Join(' ', texts);
    }

    private static float[] Split(string text) => Array.ConvertAll(text.Split(' '), number => float.Parse(number, Invariant));
}
