using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>Gives the values of the uncertain inputs of a model in any range of draws. Its buffers belong to the caller, so it may be shared between threads.</summary>
internal sealed class DrawSource
{
    private readonly UniformStream[] streams;
    private readonly QuantileSampler[] samplers;
    private readonly ImmutableArray<(int[] Members, CholeskyFactor Factor)> groups;
    private readonly (int Group, int Member)[] places;

    /// <summary>Inverts each distribution once, on as many threads as allowed: a PERT takes most of a millisecond, and a model may have hundreds.</summary>
    internal DrawSource(UncertaintyModel model, ulong seed, int threads = 1)
    {
        Model = model;
        streams = [.. model.Inputs.Select(i => new UniformStream(seed, i.Id))];
        samplers = new QuantileSampler[model.Inputs.Length];
        Parallel.For(0, samplers.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => samplers[i] = model.Inputs[i].Distribution.ToSampler());
        var byId = model.Inputs.Index().ToDictionary(static x => x.Item.Id, static x => x.Index, StringComparer.Ordinal);
        groups = [.. model.Correlations.Select(g => (g.Inputs.Select(i => byId[i]).ToArray(), CholeskyFactor.Of(g)!))];
        places = new (int, int)[streams.Length];
        Array.Fill(places, (-1, -1));
        foreach (var (g, group) in groups.Index())
        {
            foreach (var (m, member) in group.Members.Index())
            {
                places[member] = (g, m);
            }
        }
    }

    internal UncertaintyModel Model { get; }

    internal int Count => streams.Length;

    /// <summary>The values of every input in consecutive draws: those of input i from place <c>i × columns.Length / Count</c> on.</summary>
    internal void Fill(long firstDraw, int draws, double[] columns)
    {
        var stride = columns.Length / Math.Max(1, Count);
        for (var i = 0; i < streams.Length; i++)
        {
            var column = columns.AsSpan(i * stride, draws);
            streams[i].Fill(firstDraw, column);
            if (places[i].Group < 0)
            {
                samplers[i].FromUniforms(column);
            }
            else
            {
                StandardNormal.ToScores(column);
            }
        }

        foreach (var (members, factor) in groups)
        {
            // The last first: each needs the independent scores of those before it.
            for (var m = members.Length - 1; m >= 0; m--)
            {
                var column = columns.AsSpan(members[m] * stride, draws);
                factor.Mix(m, column, columns, members, stride);
                samplers[members[m]].FromScores(column);
            }
        }
    }

    /// <summary>The cumulative probabilities of one input in consecutive draws, correlation included.</summary>
    /// <param name="spare">As long as <paramref name="uniforms"/>; overwritten.</param>
    internal void FillProbabilities(int input, long firstDraw, Span<double> uniforms, Span<double> spare)
    {
        streams[input].Fill(firstDraw, uniforms);
        if (places[input] is { Group: >= 0 } place)
        {
            var (members, factor) = groups[place.Group];
            StandardNormal.ToScores(uniforms);
            factor.Scale(place.Member, uniforms);
            for (var m = 0; m < place.Member; m++)
            {
                streams[members[m]].Fill(firstDraw, spare);
                StandardNormal.ToScores(spare);
                factor.Add(place.Member, m, spare, uniforms);
            }

            StandardNormal.ToUniforms(uniforms);
        }
    }
}
