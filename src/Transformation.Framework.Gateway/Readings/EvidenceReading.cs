using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>A question about evidence.</summary>
public sealed class EvidenceReading : InputReading
{
    internal EvidenceReading(
        GateInput input,
        EvidenceCondition asked,
        Truth answer,
        ImmutableArray<EvidenceItem> counted,
        ImmutableArray<EvidenceItem> setAside,
        EvidenceItem? statedNone)
        : base(input, asked, answer)
    {
        Counted = counted;
        SetAside = setAside;
        StatedNone = statedNone;
    }

    /// <summary>The question.</summary>
    public override EvidenceCondition Asked => (EvidenceCondition)base.Asked;

    /// <summary>The evidence that counted, in order of date.</summary>
    public ImmutableArray<EvidenceItem> Counted { get; }

    /// <summary>Evidence of the type that did not count: too old, dated after the assessment, from another role, or not attested.</summary>
    public ImmutableArray<EvidenceItem> SetAside { get; }

    /// <summary>The statement that there is none, if one stands: made by the date of the assessment, with no evidence dated after it.</summary>
    public EvidenceItem? StatedNone { get; }
}
