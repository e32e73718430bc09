using System.Collections.Frozen;
using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Load;
using Transformation.Framework.Load.Csv;

namespace LoadExplorer;

/// <summary>What is explored: who works on what (a portfolio), what they are asked for (commitments), what lands on them (impacts) and what they have (capacity).</summary>
internal sealed record Inputs(Portfolio Portfolio, LoadPlan Plan)
{
    /// <summary>Reads the files. What is wrong with a table of rows is told with row and column, of both tables at once.</summary>
    /// <exception cref="SpoiltFilesException">A table cannot be taken over.</exception>
    /// <exception cref="InvalidDocumentException">A document is not in order.</exception>
    internal static Inputs Read(Options options)
    {
        var portfolio = CoreJson.Portfolio.Load(File.ReadAllText(Path.Combine(options.Data, "portfolio.json"))).OrThrow();
        var impacts = LoadJson.LoadPlan.Load(File.ReadAllText(Path.Combine(options.Data, "impacts.json"))).OrThrow().Impacts;

        // A code that the portfolio does not know is a slip of the pen, not a new organisation.
        var accepted = new ImportOptions
        {
            KnownOrganisations = portfolio.Organisations.All.Select(static o => o.Id).ToFrozenSet(),
            KnownInitiatives = portfolio.Initiatives.Select(static i => i.Id).ToFrozenSet(),
        };
        using var commitmentsFile = File.OpenRead(options.CommitmentsFile);
        using var capacityFile = File.OpenRead(options.CapacityFile);
        var commitments = CommitmentCsv.Read(commitmentsFile, accepted);
        var capacity = CapacityCsv.Read(capacityFile, accepted);
        ImmutableArray<SpoiltFile> spoilt =
        [
            .. SpoiltFile.Of(options.CommitmentsFile, commitments.Problems, commitments.RowCount, commitments.RejectedCount),
            .. SpoiltFile.Of(options.CapacityFile, capacity.Problems, capacity.RowCount, capacity.RejectedCount),
        ];
        return !spoilt.IsEmpty ? throw new SpoiltFilesException(spoilt)
            : commitments.Rows.IsEmpty ? throw new InvalidDataException($"{Path.GetFileName(options.CommitmentsFile)} holds no commitments: there is nothing to explore.")
            : new(portfolio, LoadPlan.Create(commitments.Rows, capacity.Rows, impacts).OrThrow());
    }
}
