using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Transformation.Framework.Benefits.Tests;

/// <summary>Draws small chains full of joins: nodes of every layer, ways that add up, shared doubts, lags. All of them valid.</summary>
internal static class RandomChains
{
    /// <summary>The parts of a chain: nodes <c>n0</c>, <c>n1</c>… from cause to effect, and the last two or more are benefits.</summary>
    internal static Gen<(ChainNode[] Nodes, ChainLink[] Links)> Parts =>
        from size in Gen.Choose(3, 8)
        from benefits in Gen.Choose(1, 2)
        from kinds in Gen.Choose(1, 4).ArrayOf(size)
        from joined in Gen.Choose(0, 99).ArrayOf(size * (size + benefits))
        from style in Gen.Choose(0, 99).ArrayOf(size * (size + benefits))
        select Make([.. kinds.Order().Select(static k => (ChainNodeKind)k)], benefits, joined, style);

    internal static Gen<BenefitsMap> Maps => Parts.Select(static p => Map(p.Nodes, p.Links));

    /// <summary>Chains whose nodes have dates or not, or, when <paramref name="anyStatus"/>, may be done, stopped or under way.</summary>
    internal static Gen<BenefitsMap> Dated(bool anyStatus) =>
        from parts in Parts
        from days in Gen.Choose(0, 1500).ArrayOf(parts.Nodes.Length)
        from draws in Gen.Choose(0, 9).ArrayOf(parts.Nodes.Length)
        select Map(parts.Nodes.Select((n, i) => With(n, new LocalDate(2024, 1, 1).PlusDays(days[i]), draws[i], anyStatus)), parts.Links);

    internal static BenefitsMap Map(IEnumerable<ChainNode> nodes, IEnumerable<ChainLink> links) =>
        BenefitsMap.Create(Sketch.Initiative, "A map", nodes, links).OrThrow();

    private static (ChainNode[] Nodes, ChainLink[] Links) Make(ChainNodeKind[] kinds, int benefits, int[] joined, int[] style)
    {
        ChainNode[] nodes =
        [
            .. kinds.Select(static (k, i) => Sketch.Node(Name(i), k)),
            Sketch.Node("do", ChainNodeKind.BusinessChange),
            .. Enumerable.Range(kinds.Length, benefits).Select(static i => Sketch.Benefit(Name(i))),
        ];
        var links = new List<ChainLink>();
        for (var to = 1; to < kinds.Length + benefits; to++)
        {
            var causes = Enumerable.Range(0, Math.Min(to, kinds.Length)).Where(from => joined[(from * (kinds.Length + benefits)) + to] < 55).ToArray();
            var ways = causes.Where(from => style[(from * (kinds.Length + benefits)) + to] % 2 == 0).ToArray();
            foreach (var from in causes)
            {
                var draw = style[(from * (kinds.Length + benefits)) + to];
                var way = Array.IndexOf(ways, from);
                links.Add(new(
                    Sketch.Id(Name(from)),
                    Sketch.Id(Name(to)),
                    way < 0 ? null : Percentage.Of(way > 0 ? 10 : 100 - (10 * (ways.Length - 1))),
                    Lag.OfMonths(draw % 7),
                    draw % 5 < 2 ? null : Doubtful(draw % 6)));
            }
        }

        return (nodes, [.. links, .. Enumerable.Range(kinds.Length, benefits).Select(static i => Sketch.Link("do", Name(i)))]);
    }

    private static ChainNode With(ChainNode node, LocalDate day, int draw, bool anyStatus)
    {
        var dates = (draw, anyStatus) switch
        {
            ( < 3, true) => null,
            (3, true) => new ChainDates(actual: day),
            _ => new ChainDates(day),
        };
        ChainStatus? status = (draw, anyStatus) switch
        {
            (4, true) => ChainStatus.Stopped,
            (5 or 0, true) => ChainStatus.UnderWay,
            (6, true) => ChainStatus.Done,
            _ => null,
        };
        return node.Kind == ChainNodeKind.Benefit
            ? ChainNode.Benefit(node.Id, node.Title, node.Owner!, node.Profile!, dates, status)
            : ChainNode.Of(node.Kind, node.Id, node.Title, node.Owner, dates, status);
    }

    /// <summary>Each doubt has its own likelihood, so that links which share one agree.</summary>
    private static LinkDoubt Doubtful(int doubt) => new(Percentage.Of(40 + (7 * doubt)), Doubt.From(FormattableString.Invariant($"doubt-{doubt}")));

    private static string Name(int i) => FormattableString.Invariant($"n{i}");
}
