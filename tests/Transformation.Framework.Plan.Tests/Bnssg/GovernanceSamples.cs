using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Bnssg;

/// <summary>The sample documents of governance, load, benefits realisation and growth, with what they refer to.</summary>
internal static class GovernanceSamples
{
    internal static readonly LocalDate BoardDay = new(2024, 10, 3);

    internal static readonly LocalDate EndOfJanuary = new(2025, 1, 30);

    internal static Portfolio Portfolio() => CoreJson.Portfolio.Load(Bytes("portfolio.json")).OrThrow();

    internal static GovernanceBody Body(string id) => CoreJson.Governance.Load(Bytes("governance.json")).OrThrow()[GovernanceBodyId.Parse(id)];

    internal static OversightGroup Oversight() => PlanJson.OversightGroup.Load(Bytes("plan", "oversight-group.json")).OrThrow();

    internal static PanelRegister Panel() => PlanJson.PanelRegister.Load(Bytes("plan", "panel-register.json")).OrThrow();

    internal static LoadRegister Load() => PlanJson.LoadRegister.Load(Bytes("plan", "load-register.json")).OrThrow();

    internal static RealisationRegister Realisation() => PlanJson.RealisationRegister.Load(Bytes("plan", "realisation-register.json")).OrThrow();

    internal static GrowthRegister Growth() => PlanJson.GrowthRegister.Load(Bytes("plan", "growth-register.json")).OrThrow();

    internal static byte[] Bytes(params string[] file) => File.ReadAllBytes(Repository.PathOf(["samples", "data", "bnssg", .. file]));
}
