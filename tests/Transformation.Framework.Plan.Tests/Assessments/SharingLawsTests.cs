using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Assessments;

public sealed class SharingLawsTests
{
    private static readonly LocalDate Today = new(2025, 1, 30);
    private static readonly PartyId Owner = PartyId.Of(OrganisationId.Ods("QUY"));
    private static readonly PartyId[] Readers = [PartyId.Post("a"), PartyId.Post("b")];

    [Property]
    public Property WhatWasNotShared_GivesNothing() => Prop.ForAll(Assessments().ToArbitrary(), assessment => Looks().All(look =>
        assessment.TrySee(StandardFrameworks.NhsImpact, look.Reader, look.Day, out var picture)
            == assessment.Sharings.Any(s => s.With == look.Reader && s.On <= look.Day && !(s.WithdrawnOn <= look.Day))
        && picture is null == !assessment.IsOpenTo(look.Reader, look.Day)));

    [Property]
    public Property TheOwner_AlwaysSeesIt() => Prop.ForAll(
        Assessments().ToArbitrary(), assessment => assessment.TrySee(StandardFrameworks.NhsImpact, Owner, Today, out _));

    [Property]
    public Property StopSharing_ClosesThatDayAndOpensNothing() => Prop.ForAll(
        Gen.Zip(Assessments(), Gen.Choose(-4, 4)).ToArbitrary(),
        t =>
        {
            var day = Today.PlusDays(t.Item2);
            var after = t.Item1.StopSharing(Readers[0], day);
            return !after.IsOpenTo(Readers[0], day)
                && Looks().All(look => !after.IsOpenTo(look.Reader, look.Day) || t.Item1.IsOpenTo(look.Reader, look.Day))
                && Looks().All(look => (look.Reader == Readers[0] && look.Day >= day) || after.IsOpenTo(look.Reader, look.Day) == t.Item1.IsOpenTo(look.Reader, look.Day));
        });

    [Property]
    public Property Share_OpensFromThatDayForOneReader() => Prop.ForAll(
        Gen.Zip(Assessments(), Gen.Choose(-4, 4)).ToArbitrary(),
        t =>
        {
            var day = Today.PlusDays(t.Item2);
            var after = t.Item1.Share(Readers[0], day);
            return Looks().All(look => after.IsOpenTo(look.Reader, look.Day)
                == (t.Item1.IsOpenTo(look.Reader, look.Day) || (look.Reader == Readers[0] && look.Day >= day)));
        });

    [Property]
    public Property Document_RoundTrips() => Prop.ForAll(Assessments().ToArbitrary(), assessment =>
    {
        var text = PlanJson.SelfAssessment.ToText(assessment);
        var again = PlanJson.SelfAssessment.Load(text).OrThrow();
        return PlanJson.SelfAssessment.ToText(again) == text && again.Sharings.SequenceEqual(assessment.Sharings);
    });

    private static IEnumerable<(PartyId Reader, LocalDate Day)> Looks() =>
        from reader in Readers
        from day in Enumerable.Range(-6, 13)
        select (reader, Today.PlusDays(day));

    private static Gen<SelfAssessment> Assessments() =>
        from sharings in SharingGen().ListOf()
        from ratings in RatingGen().ListOf()
        select SelfAssessment.Create(
            "s", "nhs-impact", Owner, ratings.DistinctBy(r => (r.Aspect, r.On)), sharings.DistinctBy(s => (s.With, s.On))).OrThrow();

    private static Gen<AssessmentSharing> SharingGen() =>
        from reader in Gen.Elements(Readers)
        from day in Gen.Choose(-5, 5)
        from withdrawn in Gen.Elements<int?>(null, 0, 1, 4)
        select new AssessmentSharing(reader, Today.PlusDays(day), withdrawn is { } w ? Today.PlusDays(day + w) : null);

    private static Gen<AssessmentRating> RatingGen() =>
        from aspect in Gen.Elements("purpose", "people")
        from level in Gen.Elements("starting", "spreading")
        from day in Gen.Choose(-5, 5)
        select new AssessmentRating(aspect, level, Today.PlusDays(day));
}
