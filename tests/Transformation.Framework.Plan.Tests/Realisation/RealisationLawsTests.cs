using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Plan.Tests.Oversight;
using static Transformation.Framework.Plan.Tests.Realisation.RealisationGen;

namespace Transformation.Framework.Plan.Tests.Realisation;

public sealed class RealisationLawsTests
{
    [Property(MaxTest = 300)]
    public Property Benefits_KeepTheLawsOfEvidence() => Prop.ForAll(Benefits.ToArbitrary(), benefits =>
        RegisterLaws.Hold(benefits, some => Register(some), b => b.NamedOn > Today, Today));

    [Property(MaxTest = 200)]
    public Property Frameworks_KeepTheLawsOfEvidence() => Prop.ForAll(
        Gen.Zip(Gen.Choose(-3, 3), Gen.Choose(0, 3)).ListOf().Select(l => l.Select((d, n) => new AgreedBenefitsFramework(
            $"f{n}", "F", Today.PlusDays(d.Item1), withdrawnOn: d.Item2 == 0 ? null : Today.PlusDays(d.Item1 + d.Item2))).ToList()).ToArbitrary(),
        frameworks => RegisterLaws.Hold(frameworks, some => RealisationRegister.Create("r", some).OrThrow(), f => f.AgreedOn > Today, Today));

    [Property(MaxTest = 300)]
    public Property LosingAFact_NeverRaisesATallyOrTakesABenefitFurther() => Prop.ForAll(
        Gen.Zip(Benefits, Gen.Elements(Kinds)).ToArbitrary(),
        t =>
        {
            var fewer = t.Item1.Select(b => new BenefitRecord(b.Id, b.Initiative, b.Title, b.NamedOn, b.Facts.Where(f => f.Kind != t.Item2), b.CanBeValued)).ToList();
            return Register(fewer).CountOn(Today)[1].Count <= Register(t.Item1).CountOn(Today)[1].Count
                && Overview(fewer).Initiatives.Zip(Overview(t.Item1).Initiatives).All(p => ((int?)p.First.Furthest ?? 0) <= ((int?)p.Second.Furthest ?? 0));
        });

    [Property(MaxTest = 300)]
    public Property WithdrawnToday_IsAsIfItHadNeverBeen() => Prop.ForAll(
        Gen.Zip(Benefits, Gen.Elements(Kinds)).ToArbitrary(),
        t => Told(t.Item1.Select(b => new BenefitRecord(b.Id, b.Initiative, b.Title, b.NamedOn, b.Facts.Where(f => f.Kind != t.Item2), b.CanBeValued)))
            == Told(t.Item1.Select(b => new BenefitRecord(
                b.Id, b.Initiative, b.Title, b.NamedOn, b.Facts.Select(f => f.Kind == t.Item2 ? new BenefitFact(f.Kind, f.On, Today) : f), b.CanBeValued))));

    [Property(MaxTest = 200)]
    public Property Order_DoesNotMatter() => Prop.ForAll(Benefits.ToArbitrary(), benefits => Told(benefits) == Told(Enumerable.Reverse(benefits)));

    [Property(MaxTest = 200)]
    public Property Steps_NeverCountMoreThanThoseBefore() => Prop.ForAll(Benefits.ToArbitrary(), benefits =>
    {
        var overview = Overview(benefits);
        var counts = Enum.GetValues<RealisationStep>().Order().Select(overview.AtLeast).ToList();
        return counts.Zip(counts.Skip(1)).All(t => t.First >= t.Second) && counts[0] <= overview.Initiatives.Length;
    });

    private static string Told(IEnumerable<BenefitRecord> benefits)
    {
        var overview = Overview(benefits);
        return string.Join('\n', RealisationStepsText.Summarise(overview)) + string.Join('\n', overview.Initiatives.Select(RealisationStepsText.Explain));
    }
}
