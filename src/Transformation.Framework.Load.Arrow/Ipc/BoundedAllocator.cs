using System.Buffers;
using Apache.Arrow.Memory;

namespace Transformation.Framework.Load.Arrow;

/// <summary>Gives no more memory for one buffer than the file has bytes: what says otherwise is damaged.</summary>
internal sealed class BoundedAllocator(long most) : MemoryAllocator
{
    protected override IMemoryOwner<byte> AllocateInternal(int length, out int bytesAllocated)
    {
        if (length > most)
        {
            throw new InvalidDataException("A part of the file says that it is longer than the file.");
        }

        bytesAllocated = length;
        return Default.Value.Allocate(length);
    }
}
