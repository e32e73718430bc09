using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>A part of the rates, each rounded to its own unit, a tie to the even one.</summary>
internal sealed record ScaleChange(InitiativeId Initiative, Percentage To, OrganisationId? Organisation) : ScenarioChange(Initiative, Organisation)
{
    private protected override string What => $"at {To} of its size";

    internal override void Apply(in EventRow row, LoadRange range, List<EventRow> to) =>
        to.Add(row with { Rate = (long)decimal.Round(row.Rate * To.Fraction, MidpointRounding.ToEven) });
}
