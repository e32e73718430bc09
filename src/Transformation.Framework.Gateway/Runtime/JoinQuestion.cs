namespace Transformation.Framework.Gateway;

/// <summary>Some of the parts must be true: all, any, or so many.</summary>
internal sealed class JoinQuestion(int literal, Question[] parts) : Question(literal)
{
    internal override void MarkMissing(ReadOnlySpan<byte> values, Truth wanted, Span<bool> marks)
    {
        if (Degree.At(values, Literal) == wanted)
        {
            return;
        }

        foreach (var part in parts)
        {
            part.MarkMissing(values, wanted, marks);
        }
    }
}
