using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace SharedService;

/// <summary>One of the two systems that share the portfolio: whose initiatives it moves on, and whose return of load it sends.</summary>
internal sealed record WorkerRole(string Name, string Title, LoadPlanId Return, bool IsOfTheBoard)
{
    private static readonly OrganisationId Icb = OrganisationId.Ods("QUY");

    internal static IReadOnlyList<WorkerRole> All { get; } =
    [
        new("programme-office", "The ICB's programme office", LoadPlanId.From("return-icb"), true),
        new("providers", "The providers' system", LoadPlanId.From("return-providers"), false),
    ];

    internal bool IsResponsibleFor(OrganisationId organisation) => (organisation == Icb) == IsOfTheBoard;
}
