namespace Transformation.Framework.Gateway;

/// <summary>What kind of thing a gate asks for.</summary>
public enum InputKind
{
    /// <summary>Something that can be shown: a report, a record, an agreement. See <see cref="EvidenceItem"/>.</summary>
    Evidence = 1,

    /// <summary>A statement that is true or false. See <see cref="YesNoFact"/>.</summary>
    YesNo = 2,

    /// <summary>A count or another number without a unit. See <see cref="NumberFact"/>.</summary>
    Number = 3,
}
