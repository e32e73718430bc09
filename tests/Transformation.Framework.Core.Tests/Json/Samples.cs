using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Transformation.Framework.Core.Tests;

internal static class Samples
{
    /// <summary>Everything filled in.</summary>
    internal static Sample Full { get; } = new()
    {
        Title = "A \"full\" sample: <é> & 😀",
        Count = 3,
        Amount = -1234.50m,
        Share = Percentage.Of(12.5m),
        Urgent = true,
        Due = new LocalDate(2024, 2, 29),
        Month = new YearMonth(2026, 4),
        At = Instant.FromUtc(2026, 4, 1, 9, 30) + Duration.FromNanoseconds(1),
        Lead = OrganisationId.Ods("RVJ"),
        Kind = ChangeKind.ContinuousImprovement,
        Budget = Money.Real(1000.00m, FinancialYear.StartingIn(2024)),
        Provenance = Provenance.Synthetic("Made up for tests."),
        Tags = ["one", "two"],
        Parts = [new Part("a", null), new Part("b", "a")],
        Figure = new Circle(2.50m),
        Tree = new Tree("root", [new Tree("left", []), new Tree("right", [new Tree("leaf", [])])]),
    };

    /// <summary>The least there can be.</summary>
    internal static Sample Least { get; } = new() { Title = "Least", Count = 0 };

    internal static string FullText { get; } = """
        {
          "$schema": "urn:transformation-framework:sample:2",
          "schemaVersion": 2,
          "title": "A \"full\" sample: <é> & \uD83D\uDE00",
          "count": 3,
          "amount": -1234.5,
          "share": 12.5,
          "urgent": true,
          "due": "2024-02-29",
          "month": "2026-04",
          "at": "2026-04-01T09:30:00.000000001Z",
          "lead": "ods:RVJ",
          "kind": "continuous-improvement",
          "budget": {
            "pounds": 1000,
            "prices": "real 2024/25"
          },
          "provenance": {
            "source": "Made up for tests.",
            "synthetic": true
          },
          "tags": [
            "one",
            "two"
          ],
          "parts": [
            {
              "id": "a"
            },
            {
              "id": "b",
              "after": "a"
            }
          ],
          "figure": {
            "type": "circle",
            "radius": 2.5
          },
          "tree": {
            "name": "root",
            "children": [
              {
                "name": "left"
              },
              {
                "name": "right",
                "children": [
                  {
                    "name": "leaf"
                  }
                ]
              }
            ]
          }
        }

        """.ReplaceLineEndings("\n");

    internal static Arbitrary<Sample> Any()
    {
        var trees = Gen.Sized(static size => Trees(Math.Min(size / 10, 4)));
        return (
            from title in Arbitraries.Texts()
            from count in Gen.Choose(0, 10)
            from amount in Arbitraries.Decimals().Generator
            from share in Optional(Arbitraries.Percentages().Generator)
            from urgent in Gen.Elements(true, false)
            from due in Optional(Arbitraries.Dates().Generator)
            from month in Optional(Arbitraries.Dates().Generator.Select(static d => d.ToYearMonth()))
            from at in Optional(Instants())
            from lead in Optional(Arbitraries.OrganisationIds().Generator)
            from kind in Optional(Gen.Elements(Enum.GetValues<ChangeKind>()))
            from budget in Optional(Arbitraries.Amounts().Generator)
            from provenance in Gen.OneOf(
                Arbitraries.Texts().Select(Provenance.Published), Arbitraries.Texts().Select(Provenance.Synthetic), Gen.Constant(Provenance.Synthetic())).OrNull()
            from tags in Gen.ListOf(Arbitraries.Texts())
            from partCount in Gen.Choose(0, 3)
            from figure in Gen.OneOf(
                Gen.Choose(0, 1000).Select(static r => (Figure)new Circle(r)), Gen.Choose(0, 100_000).Select(static s => (Figure)new Square(s / 100m))).OrNull()
            from tree in trees.OrNull()
            select new Sample
            {
                Title = title,
                Count = count,
                Amount = amount,
                Share = share,
                Urgent = urgent,
                Due = due,
                Month = month,
                At = at,
                Lead = lead,
                Kind = kind,
                Budget = budget,
                Provenance = provenance,
                Tags = [.. tags],
                Parts = Parts(partCount),
                Figure = figure,
                Tree = tree,
            }).ToArbitrary();
    }

    private static Gen<T?> Optional<T>(Gen<T> values)
        where T : struct =>
        Gen.OneOf(values.Select(static v => (T?)v), Gen.Constant<T?>(null));

    private static Gen<Instant> Instants() => Arbitraries.Dates().Generator.Zip(
        Gen.Choose(0, int.MaxValue), static (date, n) => date.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() + Duration.FromNanoseconds(n * 40_000L));

    private static ImmutableArray<Part> Parts(int count) =>
        [.. Enumerable.Range(0, count).Select(static i => new Part($"p{i}", i == 0 ? null : $"p{i - 1}"))];

    private static Gen<Tree> Trees(int depth) =>
        from name in Arbitraries.Texts()
        from children in depth == 0 ? Gen.Constant<List<Tree>>([]) : Gen.ListOf(Trees(depth - 1), 2).Select(static l => l.ToList())
        select new Tree(name, [.. children]);
}
