using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What one organisation has with and without transfers, in present values.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record OrganisationGain
{
    internal OrganisationGain(OrganisationId organisation, Money own, Money target)
    {
        Organisation = organisation;
        Own = own;
        Target = target;
        Transfer = target - own;
    }

    /// <summary>The organisation.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>Its net gain as things stand, below nothing if it loses.</summary>
    public Money Own { get; }

    /// <summary>Its net gain by the rule.</summary>
    public Money Target { get; }

    /// <summary>What it would receive, or pay if below nothing: target less own. All transfers add up to exactly nothing.</summary>
    public Money Transfer { get; }

    /// <summary>Says it in one sentence, with whole pounds.</summary>
    public override string ToString()
    {
        var start = Own.Pounds < 0 ? $"{Organisation} loses {Whole(-Own)} as things stand" : $"{Organisation} gains {Whole(Own)} as things stand";
        var move = Transfer.Pounds switch
        {
            0 => "neither pays nor receives",
            > 0 => $"receives {Whole(Transfer)}",
            _ => $"pays {Whole(-Transfer)}",
        };
        return Target.Pounds < 0 ? $"{start}, {move}, and still loses {Whole(-Target)}." : $"{start}, {move}, and ends with {Whole(Target)}.";
    }

    private static Money Whole(Money amount) => amount.Rounded();
}
