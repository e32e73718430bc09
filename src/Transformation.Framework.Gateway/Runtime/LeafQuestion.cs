namespace Transformation.Framework.Gateway;

/// <summary>A question that something known answers.</summary>
internal abstract class LeafQuestion(int literal) : Question(literal)
{
    /// <summary>What orders the questions of a rule: the identifier of the input or of the other rule.</summary>
    internal abstract string About { get; }

    /// <summary>Its place among the questions of its gate.</summary>
    internal int Place { get; init; }

    /// <summary>The answer with what it rests on.</summary>
    /// <param name="explainer">What is known.</param>
    internal abstract Reading Read(GateExplainer explainer);

    internal sealed override void MarkMissing(ReadOnlySpan<byte> values, Truth wanted, Span<bool> marks)
    {
        if (values[Literal] == Degree.Unknown)
        {
            marks[Place] = true;
        }
    }
}
