using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Why an organisation is due a part of what one initiative gains, by the Shapley value; all in present values.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Initiative">The initiative.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="Own">What it has from the initiative as things stand.</param>
/// <param name="Alone">What it could have if nobody else took part.</param>
/// <param name="Together">What all who are involved have together.</param>
/// <param name="OthersWithout">What the others could have if it did not take part.</param>
/// <param name="Part">Its Shapley value: the parts of all involved add up to exactly what they have together.</param>
public sealed record InitiativeContribution(
    InitiativeId Initiative, OrganisationId Organisation, Money Own, Money Alone, Money Together, Money OthersWithout, Money Part)
{
    /// <summary>Says it in one sentence, with whole pounds.</summary>
    public override string ToString() =>
        $"{Initiative}: together they have {Together.Rounded()}; without {Organisation} the others would have {OthersWithout.Rounded()}, and it alone {Alone.Rounded()}; its part is {Part.Rounded()}.";
}
