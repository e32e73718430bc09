using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Transformation.Framework.Benefits;

/// <summary>The random numbers of one input: each is a function of seed, input and draw, and of nothing else.</summary>
/// <remarks>
/// So draws can be made in any order, on any number of threads, and again; another input more or less changes nobody else's numbers; and options share theirs. One block of
/// <see cref="Philox"/> serves two draws: key the seed, counter the pair of draws and the first eight bytes of the SHA-256 of the input's identifier.
/// </remarks>
internal readonly struct UniformStream
{
    /// <summary>52 bits and a half: between 0 and 1 and never either, all exactly representable.</summary>
    private const double Unit = 1.0 / (1L << 52);

    private readonly ulong seed;
    private readonly ulong stream;

    internal UniformStream(ulong seed, string input)
    {
        this.seed = seed;
        stream = BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(input)));
    }

    internal double this[long draw]
    {
        get
        {
            var (low, high) = Philox.Block((ulong)draw >> 1, stream, seed);
            return ToUniform((draw & 1) == 0 ? low : high);
        }
    }

    /// <summary>The numbers of consecutive draws.</summary>
    internal void Fill(long firstDraw, Span<double> uniforms)
    {
        var i = 0;
        if ((firstDraw & 1) == 1 && uniforms.Length > 0)
        {
            uniforms[i++] = this[firstDraw];
        }

        for (; i + 1 < uniforms.Length; i += 2)
        {
            var (low, high) = Philox.Block((ulong)(firstDraw + i) >> 1, stream, seed);
            uniforms[i] = ToUniform(low);
            uniforms[i + 1] = ToUniform(high);
        }

        if (i < uniforms.Length)
        {
            uniforms[i] = this[firstDraw + i];
        }
    }

    private static double ToUniform(ulong bits) => ((bits >> 12) + 0.5) * Unit;
}
