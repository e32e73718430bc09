using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>
/// What waits for what in a plan: milestones for milestones, and those of a component for all of another. A component that is waited for is a node of its own between the two, so that
/// a thousand milestones waiting for a thousand others take two thousand edges and not a million.
/// </summary>
internal sealed class WaitingGraph
{
    private readonly ImmutableArray<ImmutableArray<int>> before;
    private readonly ImmutableArray<string> components;

    internal WaitingGraph(IEnumerable<Milestone> milestones, IEnumerable<PlanDependency> dependencies)
    {
        Milestones = [.. milestones.DistinctBy(static m => m.Id).OrderBy(static m => m.Id, StringComparer.Ordinal)];
        ImmutableArray<PlanDependency> waits = [.. dependencies];
        components = [.. waits.Select(static d => d.WaitsFor).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var place = Milestones.Index().ToDictionary(static m => m.Item.Id, static m => m.Index, StringComparer.Ordinal);
        var gate = components.Index().ToDictionary(static c => c.Item, c => Milestones.Length + c.Index, StringComparer.Ordinal);
        var waitsFor = waits.ToLookup(static d => d.Component, d => gate[d.WaitsFor], StringComparer.Ordinal);
        var of = Milestones.Index().Where(static m => m.Item.Component is not null).ToLookup(static m => m.Item.Component!, static m => m.Index, StringComparer.Ordinal);
        before =
        [
            .. Milestones.Select(m => (ImmutableArray<int>)[.. m.After.Where(place.ContainsKey).Select(id => place[id]), .. m.Component is { } own ? waitsFor[own].Distinct() : []]),

            // A component of which nothing is planned still waits for what it is said to wait for.
            .. components.Select(c => of[c].Any() ? [.. of[c]] : (ImmutableArray<int>)[.. waitsFor[c].Distinct()]),
        ];
    }

    /// <summary>The milestones, by identifier; they are the first nodes.</summary>
    internal ImmutableArray<Milestone> Milestones { get; }

    internal int Count => before.Length;

    /// <summary>What a node waits for.</summary>
    internal ImmutableArray<int> Before(int node) => before[node];

    /// <summary>The component that a node stands for; null for a milestone.</summary>
    internal string? Component(int node) => node < Milestones.Length ? null : components[node - Milestones.Length];

    /// <summary>Circles of nodes that wait for each other.</summary>
    internal ImmutableArray<ImmutableArray<int>> Circles() => CycleFinder.Find(Enumerable.Range(0, Count), node => before[node]);

    /// <summary>All nodes, each after those it waits for. There must be no circles.</summary>
    internal ImmutableArray<int> InOrder()
    {
        var after = Enumerable.Range(0, Count).SelectMany(node => before[node], static (node, first) => (First: first, Node: node)).ToLookup(static e => e.First, static e => e.Node);
        var open = Enumerable.Range(0, Count).Select(node => before[node].Length).ToArray();
        var ready = new Queue<int>(Enumerable.Range(0, Count).Where(node => open[node] == 0));
        var order = ImmutableArray.CreateBuilder<int>(Count);
        while (ready.TryDequeue(out var node))
        {
            order.Add(node);
            foreach (var next in after[node])
            {
                if (--open[next] == 0)
                {
                    ready.Enqueue(next);
                }
            }
        }

        return order.MoveToImmutable();
    }

    internal string Name(int node) => Component(node) is { } component ? $"all of {component}" : Milestones[node].Id;
}
