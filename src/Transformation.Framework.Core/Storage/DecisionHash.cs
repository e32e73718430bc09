using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Transformation.Framework.Core.Storage;

/// <summary>The hashes of the decision log, as 64 lower-case hexadecimal digits.</summary>
internal static class DecisionHash
{
    /// <summary>The first part of what is hashed: another encoding would have another name.</summary>
    private const string Encoding1 = "transformation-framework:decision:1";

    /// <summary>What the first entry follows.</summary>
    internal static string Zero { get; } = new('0', 64);

    internal static bool IsWellFormed(string? text) => text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower);

    /// <summary>
    /// SHA-256 over seven texts, each as its length in UTF-8 bytes (eight bytes, big-endian) and then those bytes: the name of this encoding, the
    /// previous hash, the sequence number in decimal, the instant in ISO 8601, the kind, the subject, the payload. The lengths keep the
    /// fields apart, whatever is in them.
    /// </summary>
    internal static string Of(string previousHash, long sequence, DecisionRecord record)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, Encoding1);
        Append(hash, previousHash);
        Append(hash, sequence.ToString(CultureInfo.InvariantCulture));
        Append(hash, record.RecordedAtText);
        Append(hash, record.Kind);
        Append(hash, record.Subject);
        Append(hash, record.Payload);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
