using Transformation.Framework.Benefits;
using Transformation.Framework.Core;

namespace BenefitsAnalysis;

/// <summary>What the script reads; invented figures say so in the documents.</summary>
internal sealed record Inputs(Portfolio Portfolio, BenefitsMaps Maps, UncertaintyModel Uncertainty, MeasuredSeriesSet Series)
{
    /// <summary>What the analysis is about: one initiative, the change whose slip is asked for, and the benefit whose measured series is read.</summary>
    internal static readonly InitiativeId Initiative = InitiativeId.From("frailty-conveyance");

    internal static readonly ChainNodeId Slipping = ChainNodeId.From("crew-training");

    internal static readonly ChainNodeId Measured = ChainNodeId.From("bed-days-avoided");

    /// <summary>The map of the initiative.</summary>
    internal BenefitsMap Map => Maps[Initiative];

    /// <summary>The series that is drawn.</summary>
    internal MeasuredSeries MeasuredSeries => Series.TryFind(Initiative, Measured, out var series) ? series : throw new KeyNotFoundException($"There is no measured series of {Measured}.");

    /// <summary>Reads a folder of documents; each that cannot be read says everything that is wrong with it.</summary>
    /// <exception cref="InvalidDocumentException">A document is not in order, or what the analysis is about is not in them.</exception>
    internal static Inputs Read(string folder)
    {
        var inputs = new Inputs(
            CoreJson.Portfolio.Load(Text("portfolio.json")).OrThrow(),
            BenefitsJson.BenefitsMap.Load(Text("benefits.json")).OrThrow(),
            BenefitsJson.Uncertainty.Load(Text("uncertainty.json")).OrThrow(),
            BenefitsJson.MeasuredSeries.Load(Text("measured-series.json")).OrThrow());
        var problems = new ProblemCollector();
        inputs.Check(problems);
        return problems.IsEmpty ? inputs : throw new InvalidDocumentException("set of documents", problems.ToImmutable());

        string Text(string name) => File.ReadAllText(Path.Combine(folder, name));
    }

    /// <summary>The analysis is of one case; other data must hold that case.</summary>
    private void Check(ProblemCollector problems)
    {
        if (!Maps.TryFind(Initiative, out var map))
        {
            problems.Add("$.maps", ProblemCodes.UnknownReference, $"There is no benefits map of {Initiative}.");
            return;
        }

        foreach (var node in new[] { Slipping, Measured }.Where(n => !map.TryFind(n, out _)))
        {
            problems.Add("$.maps", ProblemCodes.UnknownReference, $"The map of {Initiative} has no node {node}.");
        }

        if (!Series.TryFind(Initiative, Measured, out _))
        {
            problems.Add("$.series", ProblemCodes.UnknownReference, $"There is no measured series of {Measured} of {Initiative}.");
        }

        foreach (var organisation in map.Nodes.SelectMany(static n => n.Profile?.RealisedBy ?? []).Select(static s => s.By.Organisation)
            .Concat(map.Nodes.Select(static n => n.Owner?.Organisation)).Concat(map.Costs.Select(static c => (OrganisationId?)c.Organisation))
            .OfType<OrganisationId>().Distinct().Where(o => !Portfolio.Organisations.TryFind(o, out _)))
        {
            problems.Add("$.organisations", ProblemCodes.UnknownReference, $"The map of {Initiative} names {organisation}, which the portfolio does not know.");
        }
    }
}
