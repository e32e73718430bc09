namespace Transformation.Framework.Gateway;

/// <summary>The part must be false.</summary>
internal sealed class NotQuestion(Question part) : Question(Degree.Opposite(part.Literal))
{
    internal override void MarkMissing(ReadOnlySpan<byte> values, Truth wanted, Span<bool> marks) => part.MarkMissing(values, Kleene.Not(wanted), marks);
}
