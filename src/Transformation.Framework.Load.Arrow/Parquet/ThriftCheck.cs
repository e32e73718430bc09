namespace Transformation.Framework.Load.Arrow;

/// <summary>
/// Walks through a structure in Thrift's compact protocol, in which Parquet keeps its table of contents and the header of each page, as Parquet.Net does, before Parquet.Net does. That believes every length and count, and takes
/// a field that it knows for what it should be whatever the file says it is; then it is out of step, and a number that it is reading at the end of the bytes goes on without end. So lengths and counts must fit into the bytes
/// there are, fields that are known must be of their types, and others of those types that it can pass over.
/// </summary>
/// <remarks>Source: Apache Thrift, <i>Thrift compact protocol</i>, as of version 0.22.</remarks>
internal ref struct ThriftCheck
{
    private readonly ReadOnlySpan<byte> bytes;
    private readonly Action<ThriftShape, int, long>? tell;
    private int at;

    private ThriftCheck(ReadOnlySpan<byte> bytes, Action<ThriftShape, int, long>? tell)
    {
        this.bytes = bytes;
        this.tell = tell;
    }

    /// <param name="structure">Where it begins; it may end before the bytes do.</param>
    /// <param name="shape">What it should be.</param>
    /// <param name="tell">Told of the numbers and flags in it that the shape knows: of which structure, in which field, and the value.</param>
    /// <returns>How many bytes it takes.</returns>
    /// <exception cref="InvalidDataException">It does not fit.</exception>
    internal static int Check(ReadOnlySpan<byte> structure, ThriftShape shape, Action<ThriftShape, int, long>? tell = null)
    {
        var check = new ThriftCheck(structure, tell);
        check.Struct(shape);
        return check.at;
    }

    // As deep as the shapes are, none of which holds itself.
    private void Struct(ThriftShape shape)
    {
        var (id, seen) = (0L, 0UL);
        while (Next() is not 0 and var header)
        {
            id = header >> 4 == 0 ? Signed(Number(ushort.MaxValue)) : id + (header >> 4); // by its own number, or by the distance from the last
            Require(id is > 0 and <= short.MaxValue);
            if (shape[(int)id] is not { } type)
            {
                Unknown(header & 0x0F);
                continue;
            }

            // The second of two would silently replace the first.
            Require((seen & (1UL << (int)id)) == 0);
            seen |= 1UL << (int)id;
            if (type == ThriftType.Flag)
            {
                Require((header & 0x0F) is ThriftType.True or ThriftType.False);
                tell?.Invoke(shape, (int)id, (header & 0x0F) == ThriftType.True ? 1 : 0);
            }
            else
            {
                Require((header & 0x0F) == type.Wire);
                Value(type, shape, (int)id);
            }
        }
    }

    private void Value(ThriftType type, ThriftShape owner, int id)
    {
        if (type.Shape is { } shape)
        {
            Struct(shape);
        }
        else if (type.Element is { } element)
        {
            var count = ListHeader(out var wire);
            Require(count == 0 || wire == element.Wire);
            for (var i = 0UL; i < count; i++)
            {
                Value(element, owner, id);
            }
        }
        else if (Plain(type.Wire) is { } number)
        {
            tell?.Invoke(owner, id, number);
        }
    }

    // Parquet.Net does not step over a structure with anything in it, nor over a list of flags.
    private void Unknown(int wire)
    {
        switch (wire)
        {
            case ThriftType.True or ThriftType.False:
                break;
            case ThriftType.List:
                for (var left = ListHeader(out var element); left > 0; left--)
                {
                    Plain(element);
                }

                break;
            case ThriftType.Struct:
                Require(Next() == 0);
                break;
            default:
                Plain(wire);
                break;
        }
    }

    private long? Plain(int wire)
    {
        switch (wire)
        {
            case 3:
                return (sbyte)Next();
            case 4 or 5:
                return Signed(Number(uint.MaxValue));
            case 6:
                return Signed(Number(ulong.MaxValue));
            case 7:
                Skip(sizeof(double));
                return null;
            default:
                Require(wire == 8);
                Skip(Number(int.MaxValue));
                return null;
        }
    }

    // Every element takes a byte at least.
    private ulong ListHeader(out int wire)
    {
        var header = Next();
        wire = header & 0x0F;
        var count = header >> 4 == 15 ? Number(int.MaxValue) : (ulong)(header >> 4);
        Require(count <= (ulong)(bytes.Length - at));
        return count;
    }

    private static long Signed(ulong number) => unchecked((long)(number >> 1) ^ -(long)(number & 1));

    private ulong Number(ulong most)
    {
        var number = 0UL;
        for (var shift = 0; shift < 70; shift += 7)
        {
            var next = Next();
            Require(shift < 63 || (next & 0x7E) == 0);
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                Require(number <= most);
                return number;
            }
        }

        Require(false);
        return number;
    }

    private int Next()
    {
        Require(at < bytes.Length);
        return bytes[at++];
    }

    private void Skip(ulong count)
    {
        Require(count <= (ulong)(bytes.Length - at));
        at += (int)count;
    }

    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw new InvalidDataException("A table in it is damaged.");
        }
    }
}
