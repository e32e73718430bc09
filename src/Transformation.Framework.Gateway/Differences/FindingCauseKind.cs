namespace Transformation.Framework.Gateway;

/// <summary>Why a finding is another than before.</summary>
public enum FindingCauseKind
{
    /// <summary>The rule is asked now and was not before.</summary>
    RuleAdded = 1,

    /// <summary>The rule was asked before and is not now.</summary>
    RuleRemoved = 2,

    /// <summary>The rule asks something else, or of other initiatives.</summary>
    RuleChanged = 3,

    /// <summary>A parameter has another value on the later date, or in the later rule set.</summary>
    ParameterChanged = 4,

    /// <summary>An input is declared otherwise, so that the same fact is read otherwise.</summary>
    InputChanged = 5,

    /// <summary>A fact is known now and was not before.</summary>
    FactAdded = 6,

    /// <summary>A fact says something else.</summary>
    FactChanged = 7,

    /// <summary>A fact was known before and is not now.</summary>
    FactRemoved = 8,

    /// <summary>Evidence counts now and did not before: it was added, or attested.</summary>
    EvidenceAdded = 9,

    /// <summary>Evidence that counted is still held and no longer counts: it has become too old.</summary>
    EvidenceAged = 10,

    /// <summary>Evidence that counted is no longer on record.</summary>
    EvidenceRemoved = 11,

    /// <summary>It is now stated that there is no such evidence, or no longer.</summary>
    StatementChanged = 12,

    /// <summary>Nothing but the date changed, from which the rule counts.</summary>
    TimePassed = 13,

    /// <summary>Another rule, that this one asks about, was found otherwise; why is among the causes too.</summary>
    OtherRule = 14,

    /// <summary>A waiver stands in for the rule now and did not before.</summary>
    WaiverBegan = 15,

    /// <summary>A waiver stood in for the rule before and does not now: it expired, or is no longer on record.</summary>
    WaiverEnded = 16,
}
