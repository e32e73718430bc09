using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Archive;

/// <summary>What the keys and versions of a kind of aggregate come to. A version never comes twice for a key, so the same mark again means that nothing was changed in between.</summary>
internal sealed class KindMark : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The greatest version so far; 0 when there is none.</summary>
    internal long HighestVersion { get; private set; }

    /// <summary>The mark of what was added.</summary>
    internal string Text => Convert.ToHexStringLower(hash.GetCurrentHash());

    internal void Add(StoredAggregate stored)
    {
        Span<byte> version = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(version, stored.Version);
        hash.AppendData(Encoding.UTF8.GetBytes(stored.Id.Key));
        hash.AppendData([0]); // ends the key, which has none
        hash.AppendData(version);
        HighestVersion = Math.Max(HighestVersion, stored.Version);
    }

    public void Dispose() => hash.Dispose();
}
