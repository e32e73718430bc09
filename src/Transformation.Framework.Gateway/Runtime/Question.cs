namespace Transformation.Framework.Gateway;

/// <summary>A compiled condition.</summary>
internal abstract class Question
{
    /// <summary>The answer, without allocation.</summary>
    internal abstract Truth Answer(in AnswerContext context);

    /// <summary>Marks the questions at the ends whose answer is missing and could still give the wanted answer here; none when it is given.</summary>
    /// <param name="context">What is known.</param>
    /// <param name="wanted">The answer that would be good here.</param>
    /// <param name="marks">By <see cref="LeafQuestion.Place"/>.</param>
    internal abstract void MarkMissing(in AnswerContext context, Truth wanted, Span<bool> marks);
}
