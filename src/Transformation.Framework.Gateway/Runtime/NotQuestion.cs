namespace Transformation.Framework.Gateway;

/// <summary>The part must be false.</summary>
internal sealed class NotQuestion(Question part) : Question
{
    internal override Truth Answer(in AnswerContext context) => Kleene.Not(part.Answer(context));

    internal override void MarkMissing(in AnswerContext context, Truth wanted, Span<bool> marks) => part.MarkMissing(context, Kleene.Not(wanted), marks);
}
