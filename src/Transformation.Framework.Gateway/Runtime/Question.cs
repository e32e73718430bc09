namespace Transformation.Framework.Gateway;

/// <summary>A compiled condition, as an explanation goes over it.</summary>
/// <param name="literal">Where its answer stands; see <see cref="Degree"/>.</param>
internal abstract class Question(int literal)
{
    internal int Literal { get; } = literal;

    /// <summary>Marks the questions at the ends whose answer is missing and could still give the wanted answer here; none when it is given.</summary>
    /// <param name="values">The row of answers.</param>
    /// <param name="wanted">The answer that would be good here.</param>
    /// <param name="marks">By <see cref="LeafQuestion.Place"/>.</param>
    internal abstract void MarkMissing(ReadOnlySpan<byte> values, Truth wanted, Span<bool> marks);
}
