using System.Buffers.Binary;
using System.Text;

namespace Transformation.Framework.Load.Csv;

/// <summary>
/// The bytes of a file as UTF-8. What begins with the mark of UTF-16 is converted, and what cannot be converted becomes a byte that is never part of UTF-8, so that it is found in its row and
/// column later; everything else passes unchanged.
/// </summary>
internal sealed class CsvText(Stream source) : Stream
{
    private const byte NeverInUtf8 = 0xFF;
    private const int BlockSize = 1 << 16;
    private const int MarkLength = 4;

    private readonly byte[] input = new byte[BlockSize];
    private byte[] output = [];
    private int inputStart;
    private int inputEnd;
    private int outputStart;
    private int outputEnd;
    private bool sourceEnded;
    private Form form;

    private enum Form
    {
        Unknown,
        Utf8,
        Utf16LittleEndian,
        Utf16BigEndian,
        Utf32,
    }

    /// <summary>How many bytes of UTF-8 were handed out.</summary>
    internal long HandedOut { get; private set; }

    /// <summary>Whether the reader was told that there are no more.</summary>
    internal bool IsAtEnd { get; private set; }

    /// <summary>Whether the file begins with the mark of UTF-32, which is not read.</summary>
    internal bool IsUtf32 => form == Form.Utf32;

    /// <summary>Whether places in the text handed out are places in the file.</summary>
    internal bool IsUnchanged => form == Form.Utf8;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int given;
        while (!TryHandOut(buffer, out given))
        {
            Took(source.Read(input.AsSpan(inputEnd)));
        }

        return given;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int given;
        while (!TryHandOut(buffer.Span, out given))
        {
            Took(await source.ReadAsync(input.AsMemory(inputEnd), cancellationToken).ConfigureAwait(false));
        }

        return given;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Took(int bytes)
    {
        inputEnd += bytes;
        sourceEnded = bytes == 0;
    }

    /// <summary>Fills a part of the buffer; false when more of the source is needed first.</summary>
    private bool TryHandOut(Span<byte> buffer, out int given)
    {
        given = 0;
        if (form == Form.Unknown && !TryFindForm())
        {
            return false;
        }

        if (form == Form.Utf8)
        {
            given = HandOut(input, ref inputStart, inputEnd, buffer);
        }
        else if (form is Form.Utf16LittleEndian or Form.Utf16BigEndian)
        {
            if (outputStart == outputEnd)
            {
                Convert();
            }

            given = HandOut(output, ref outputStart, outputEnd, buffer);
        }

        if (inputStart > 0)
        {
            input.AsSpan(inputStart, inputEnd - inputStart).CopyTo(input);
            (inputStart, inputEnd) = (0, inputEnd - inputStart);
        }

        IsAtEnd = given == 0 && (sourceEnded || form == Form.Utf32) && buffer.Length > 0;
        return given > 0 || IsAtEnd || buffer.IsEmpty;
    }

    private int HandOut(byte[] from, ref int start, int end, Span<byte> buffer)
    {
        var count = Math.Min(end - start, buffer.Length);
        from.AsSpan(start, count).CopyTo(buffer);
        start += count;
        HandedOut += count;
        return count;
    }

    private bool TryFindForm()
    {
        if (inputEnd < MarkLength && !sourceEnded)
        {
            return false;
        }

        form = input.AsSpan(0, inputEnd) switch
        {
            [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => Form.Utf32,
            [0xFF, 0xFE, ..] => Form.Utf16LittleEndian,
            [0xFE, 0xFF, ..] => Form.Utf16BigEndian,
            _ => Form.Utf8,
        };
        return true;
    }

    private void Convert()
    {
        // A unit of two bytes takes at most three in UTF-8.
        output = output.Length == 0 ? new byte[BlockSize * 2] : output;
        (outputStart, outputEnd) = (0, 0);
        while (inputEnd - inputStart >= 2 && outputEnd + 4 <= output.Length)
        {
            var unit = Unit(inputStart);
            var isPair = char.IsHighSurrogate(unit) && inputEnd - inputStart >= 4 && char.IsLowSurrogate(Unit(inputStart + 2));
            if (char.IsHighSurrogate(unit) && inputEnd - inputStart < 4 && !sourceEnded)
            {
                break; // its other half is still to come
            }

            if (isPair || !char.IsSurrogate(unit))
            {
                var rune = isPair ? new Rune(unit, Unit(inputStart + 2)) : new Rune(unit);
                outputEnd += rune.EncodeToUtf8(output.AsSpan(outputEnd));
            }
            else
            {
                output[outputEnd++] = NeverInUtf8;
            }

            inputStart += isPair ? 4 : 2;
        }

        if (inputEnd - inputStart == 1 && sourceEnded)
        {
            inputStart++;
            output[outputEnd++] = NeverInUtf8;
        }
    }

    private char Unit(int at)
    {
        var bytes = input.AsSpan(at, 2);
        return (char)(form == Form.Utf16LittleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes));
    }
}
