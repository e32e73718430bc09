using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What was changed because an expectation was not met.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CourseCorrection
{
    /// <summary>Records a correction.</summary>
    /// <param name="expectation">The expectation it is about; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="on">The day.</param>
    /// <param name="change">What was changed.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public CourseCorrection(string expectation, LocalDate on, string change)
    {
        Expectation = IdentifierText.Check(expectation, "an expectation identifier", nameof(expectation));
        On = IsoDate.Check(on, nameof(on));
        Change = DomainText.Required(change, nameof(change));
    }

    /// <summary>The identifier of the expectation it is about.</summary>
    public string Expectation { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What was changed.</summary>
    public string Change { get; }
}
