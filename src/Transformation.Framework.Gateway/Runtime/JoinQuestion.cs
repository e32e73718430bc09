using System.Diagnostics;

namespace Transformation.Framework.Gateway;

/// <summary>At least so many parts must be true; all and any are the two ends of it.</summary>
/// <remarks>The loop ends as soon as no way of answering the other parts could change the result: that is strong Kleene logic.</remarks>
internal sealed class JoinQuestion(Question[] parts, int needed) : Question
{
    internal override Truth Answer(in AnswerContext context)
    {
        var (missing, spare) = (needed, parts.Length - needed);
        var unknown = 0;
        foreach (var part in parts)
        {
            switch (part.Answer(context))
            {
                case Truth.True when --missing == 0:
                    return Truth.True;
                case Truth.False when --spare < 0:
                    return Truth.False;
                case Truth.Unknown:
                    unknown++;
                    break;
            }
        }

        Debug.Assert(unknown > 0, "With every part known, the result is known.");
        return Truth.Unknown;
    }

    internal override void MarkMissing(in AnswerContext context, Truth wanted, Span<bool> marks)
    {
        if (Answer(context) == wanted)
        {
            return;
        }

        foreach (var part in parts)
        {
            part.MarkMissing(context, wanted, marks);
        }
    }
}
