using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How a proposal was judged on a test on a day. It stands until the next judgement on the same test.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ValueJudgement
{
    /// <summary>Records a judgement.</summary>
    /// <param name="test">The test.</param>
    /// <param name="on">The day.</param>
    /// <param name="verdict">How it does; unknown takes an earlier judgement back.</param>
    /// <param name="evidence">On what evidence; null when none is recorded, which is reported.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public ValueJudgement(ValueTest test, LocalDate on, ValueVerdict verdict, string? evidence = null)
    {
        Test = ItemLists.Defined(test, nameof(test));
        On = IsoDate.Check(on, nameof(on));
        Verdict = ItemLists.Defined(verdict, nameof(verdict));
        Evidence = DomainText.Optional(evidence, nameof(evidence));
    }

    /// <summary>The test.</summary>
    public ValueTest Test { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>How it does.</summary>
    public ValueVerdict Verdict { get; }

    /// <summary>On what evidence; null when none is recorded.</summary>
    public string? Evidence { get; }
}
