namespace Transformation.Framework.Gateway;

/// <summary>A question that something known answers.</summary>
internal abstract class LeafQuestion(Condition asked) : Question
{
    internal Condition Asked { get; } = asked;

    /// <summary>What orders the questions of a rule: the identifier of the input or of the other rule.</summary>
    internal abstract string About { get; }

    /// <summary>Its place among the questions of its rule.</summary>
    internal int Place { get; set; }

    /// <summary>The answer with what it rests on.</summary>
    /// <param name="context">What is known; the subject is <see cref="PreparedFacts"/>.</param>
    internal abstract Reading Read(in AnswerContext context);

    internal sealed override void MarkMissing(in AnswerContext context, Truth wanted, Span<bool> marks)
    {
        if (Answer(context) == Truth.Unknown)
        {
            marks[Place] = true;
        }
    }
}
