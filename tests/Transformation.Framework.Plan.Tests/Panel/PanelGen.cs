using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Panel;

/// <summary>Registers with few dates around a day, so that every state is met often.</summary>
internal static class PanelGen
{
    internal static readonly LocalDate Today = new(2025, 1, 30);

    internal static readonly GovernanceBodyId ThePanel = GovernanceBodyId.Parse("panel");

    internal static Gen<List<PanelCase>> Cases { get; } =
        (from initiative in Gen.Elements("x", "y", "z")
         from due in Day(-3, 3)
         from submitted in Day(-40, 3)
         from wait in Gen.Choose(0, 30)
         from heard in Gen.Elements(true, true, false)
         from outcome in Gen.Elements("proceed", "revise", null)
         from body in Gen.Elements("panel", "other", null)
         from withdrawn in Gen.Elements(true, false, false)
         from hours in Gen.Elements<int?>(null, 0, 8)
         select (Func<int, PanelCase>)(n => new PanelCase(
             $"c{n}",
             InitiativeId.Parse(initiative),
             "gate",
             dueOn: due,
             submittedOn: submitted,
             hearing: heard ? new PanelHearing((submitted ?? Today.PlusDays(-15)).PlusDays(wait), outcome, body is null ? null : GovernanceBodyId.Parse(body)) : null,
             withdrawnOn: withdrawn && !heard ? (submitted ?? Today).PlusDays(wait) : null,
             preparation: hours is { } h ? Effort.FromHours(h) : null)))
        .ListOf().Select(list => list.Select((make, n) => make(n)).ToList());

    internal static PanelRegister Register(params IEnumerable<PanelCase> cases) => PanelRegister.Create(ThePanel, cases).OrThrow();

    internal static PanelPipeline Pipeline(params IEnumerable<PanelCase> cases) => PanelPipeline.Of(Register(cases), Today, WorkingCalendar.EnglandAndWales);

    private static Gen<LocalDate?> Day(int first, int last) =>
        Gen.OneOf(Gen.Constant<LocalDate?>(null), Gen.Choose(first, last).Select(n => (LocalDate?)Today.PlusDays(n)));
}
