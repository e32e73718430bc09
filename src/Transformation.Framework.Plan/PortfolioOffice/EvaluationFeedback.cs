using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What evaluated work taught about a criterion.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record EvaluationFeedback
{
    /// <summary>Records what was learned.</summary>
    /// <param name="criterion">The criterion; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="on">The day.</param>
    /// <param name="lesson">What it taught.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public EvaluationFeedback(string criterion, LocalDate on, string lesson)
    {
        Criterion = IdentifierText.Check(criterion, "a criterion identifier", nameof(criterion));
        On = IsoDate.Check(on, nameof(on));
        Lesson = DomainText.Required(lesson, nameof(lesson));
    }

    /// <summary>The identifier of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What it taught.</summary>
    public string Lesson { get; }
}
