using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>One question as it was answered: what was asked, what was found, and the answer.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class InputReading
{
    internal InputReading(
        GateInput input,
        InputCondition asked,
        Truth answer,
        GateFact? fact = null,
        ImmutableArray<EvidenceItem> counted = default,
        ImmutableArray<EvidenceItem> setAside = default,
        EvidenceItem? statedNone = null)
    {
        Input = input;
        Asked = asked;
        Answer = answer;
        Fact = fact;
        Counted = counted.IsDefault ? [] : counted;
        SetAside = setAside.IsDefault ? [] : setAside;
        StatedNone = statedNone;
    }

    /// <summary>The input, as the rule set declares it: its title and who can supply it.</summary>
    public GateInput Input { get; }

    /// <summary>The question.</summary>
    public InputCondition Asked { get; }

    /// <summary>The answer; unknown when what was found does not decide it.</summary>
    public Truth Answer { get; }

    /// <summary>The fact found, for a question about a fact; null if there is none.</summary>
    public GateFact? Fact { get; }

    /// <summary>The evidence that counted, in order of date.</summary>
    public ImmutableArray<EvidenceItem> Counted { get; }

    /// <summary>Evidence of the type that did not count: too old, or dated after the assessment.</summary>
    public ImmutableArray<EvidenceItem> SetAside { get; }

    /// <summary>The statement that there is none, if one stands: made by the date of the assessment, with no evidence dated after it.</summary>
    public EvidenceItem? StatedNone { get; }
}
