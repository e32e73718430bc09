using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Realisation;

/// <summary>Benefits of a few initiatives, with facts around a day.</summary>
internal static class RealisationGen
{
    internal static readonly LocalDate Today = new(2025, 1, 30);

    internal static readonly BenefitFactKind[] Kinds = Enum.GetValues<BenefitFactKind>();

    internal static Gen<List<BenefitRecord>> Benefits { get; } =
        (from initiative in Gen.Elements("x", "y", "z")
         from named in Gen.Choose(-9, 1)
         from missing in Gen.Choose(0, 2)
         from gaps in Gen.ArrayOf(Gen.Elements(Kinds), missing)
         from days in Gen.ArrayOf(Gen.Choose(-9, 0), Kinds.Length)
         from spoilt in Gen.Elements<int?>(null, null, 0, 1)
         from canBeValued in Gen.Elements(true, false)
         select (Func<int, BenefitRecord>)(n => new BenefitRecord(
             $"b{n}",
             InitiativeId.Parse(initiative),
             "B",
             Today.PlusDays(named),
             Kinds.Except(gaps).Select((kind, i) => new BenefitFact(
                 kind, Today.PlusDays(days[i]), i == 0 && spoilt is { } s ? Today.PlusDays(s) : null)),
             canBeValued)))
        .ListOf().Select(list => list.Select((make, n) => make(n)).ToList());

    internal static RealisationRegister Register(params IEnumerable<BenefitRecord> benefits) => RealisationRegister.Create("r", benefits: benefits).OrThrow();

    internal static BenefitRecord Benefit(params IEnumerable<BenefitFactKind> kinds) => Benefit("b", kinds);

    internal static BenefitRecord Benefit(string id, IEnumerable<BenefitFactKind> kinds, bool canBeValued = true, string initiative = "x") =>
        new(id, InitiativeId.Parse(initiative), id.ToUpperInvariant(), Today, kinds.Select(kind => new BenefitFact(kind, Today)), canBeValued);

    internal static RealisationOverview Overview(params IEnumerable<BenefitRecord> benefits) =>
        RealisationOverview.Of(Register(benefits), Oversight.SmallPortfolio.Portfolio(), Today);
}
