using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Sora.Client.Keys;

/// <summary>
/// Signs short texts that leave the house and come back: HMAC-SHA256 under a key per purpose, derived (HKDF) from one secret in the keys folder.
/// </summary>
internal sealed class Signer
{
    private const string FileName = "signing.key";
    private const int SecretBytes = 32;

    private readonly byte[] secret;

    /// <exception cref="IOException">The folder cannot be written, or its secret is damaged.</exception>
    public Signer(SoraClientOptions options)
    {
        var path = Path.Combine(options.KeysFolder, FileName);
        MakeFolder(options.KeysFolder);
        secret = Read(path) ?? Write(path);
    }

    /// <summary>43 characters that only this secret makes of purpose and text.</summary>
    public string Sign(string purpose, string text) => Base64Url.EncodeToString(Mac(purpose, text));

    /// <summary>Whether the signature is the one of purpose and text; takes the same time either way.</summary>
    public bool Verify(string purpose, string text, string signature) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Sign(purpose, text)), Encoding.UTF8.GetBytes(signature));

    private byte[] Mac(string purpose, string text)
    {
        var key = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, SecretBytes, info: Encoding.UTF8.GetBytes(purpose));
        return HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));
    }

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static byte[]? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var bytes = File.ReadAllBytes(path);
        return bytes.Length == SecretBytes
            ? bytes
            : throw new IOException($"{path} has {bytes.Length} bytes instead of {SecretBytes}; remove it to have a new one made, after which everybody signs in again");
    }

    /// <summary>Written under another name and renamed, so that a crash leaves no half secret; another node that was faster wins.</summary>
    private static byte[] Write(string path)
    {
        var fresh = RandomNumberGenerator.GetBytes(SecretBytes);
        var draft = $"{path}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(draft, options))
        {
            file.Write(fresh);
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(draft, path);
            return fresh;
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
            return Read(path)!;
        }
    }
}
