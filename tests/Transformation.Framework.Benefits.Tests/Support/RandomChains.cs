using FsCheck;
using FsCheck.Fluent;

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

    /// <summary>Each doubt has its own likelihood, so that links which share one agree.</summary>
    private static LinkDoubt Doubtful(int doubt) => new(Percentage.Of(40 + (7 * doubt)), Doubt.From(FormattableString.Invariant($"doubt-{doubt}")));

    private static string Name(int i) => FormattableString.Invariant($"n{i}");
}
