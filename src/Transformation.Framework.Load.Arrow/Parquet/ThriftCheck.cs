namespace Transformation.Framework.Load.Arrow;

/// <summary>
/// Walks through a structure in Thrift's compact protocol, in which Parquet keeps its table of contents, without making anything of it: lengths and counts must fit into the bytes there are. A reader that believes a damaged
/// count goes on reading for ever.
/// </summary>
/// <remarks>Source: Apache Thrift, <i>Thrift compact protocol</i>, as of version 0.22.</remarks>
internal ref struct ThriftCheck
{
    private const int MostDepth = 64;

    private readonly ReadOnlySpan<byte> bytes;
    private int at;

    private ThriftCheck(ReadOnlySpan<byte> bytes) => this.bytes = bytes;

    /// <exception cref="InvalidDataException">It does not fit.</exception>
    internal static void Check(ReadOnlySpan<byte> structure) => new ThriftCheck(structure).Struct(0);

    private void Struct(int depth)
    {
        Require(depth < MostDepth);
        while (Next() is not 0 and var header)
        {
            if (header >> 4 == 0)
            {
                Number(); // the field's number, when it is not told by its distance from the last
            }

            Value(header & 0x0F, depth, isElement: false);
        }
    }

    private void Value(int type, int depth, bool isElement)
    {
        Require(depth < MostDepth);
        switch (type)
        {
            case 1 or 2: // a boolean is its own type in a structure, a byte in a list
                Skip(isElement ? 1u : 0u);
                break;
            case 3:
                Skip(1);
                break;
            case 4 or 5 or 6:
                Number();
                break;
            case 7:
                Skip(sizeof(double));
                break;
            case 8:
                Skip(Number());
                break;
            case 9 or 10:
                var header = Next();
                Elements(header >> 4 == 15 ? Number() : (ulong)(header >> 4), header & 0x0F, null, depth);
                break;
            case 11:
                var pairs = Number();
                var types = pairs == 0 ? 0 : Next();
                Elements(pairs, types >> 4, types & 0x0F, depth);
                break;
            case 12:
                Struct(depth + 1);
                break;
            default:
                Require(false);
                break;
        }
    }

    private void Elements(ulong count, int type, int? second, int depth)
    {
        Require(count <= (ulong)(bytes.Length - at));
        for (var i = 0UL; i < count; i++)
        {
            Value(type, depth + 1, isElement: true);
            if (second is { } other)
            {
                Value(other, depth + 1, isElement: true);
            }
        }
    }

    private ulong Number()
    {
        var number = 0UL;
        for (var shift = 0; shift < 70; shift += 7)
        {
            var next = Next();
            number |= shift < 64 ? (ulong)(next & 0x7F) << shift : 0;
            if (next < 0x80)
            {
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
            throw new InvalidDataException("Its table of contents is damaged.");
        }
    }
}
