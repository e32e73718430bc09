using System.Collections.Frozen;
using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>Money tables published together, with the figures that ought to be the same in two places.</summary>
/// <remarks>
/// Figures in the running text of a paper make a table too, with a row for the sentence. No identifier stands twice and every reference leads to a cell.
/// Look-ups take constant time. Immutable; safe to share between threads.
/// </remarks>
public sealed class FundingTables
{
    private const string What = "set of funding tables";

    private readonly FrozenDictionary<string, FundingTable> byId;

    private FundingTables(
        string id, string title, IEnumerable<FundingTable> tables, IEnumerable<FundingCrossReference> crossReferences, Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "an identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Tables = [.. tables];
        CrossReferences = [.. crossReferences];
        Provenance = provenance;
        byId = Tables.ToFrozenDictionary(static t => t.Id, StringComparer.Ordinal);
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The tables, in the order given.</summary>
    public ImmutableArray<FundingTable> Tables { get; }

    /// <summary>The figures that ought to be the same, in the order given.</summary>
    public ImmutableArray<FundingCrossReference> CrossReferences { get; }

    /// <summary>Where the tables were published; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Puts tables together, or says everything that is wrong between them.</summary>
    /// <param name="id">An identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">A title.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="crossReferences">The figures that ought to be the same; both in the same prices.</param>
    /// <param name="provenance">Where the tables were published.</param>
    /// <returns>The tables, or problems with paths such as <c>$.crossReferences[1].left</c>.</returns>
    /// <exception cref="ArgumentException">The identifier or the title cannot be accepted, or an item is null.</exception>
    public static Checked<FundingTables> Create(
        string id,
        string title,
        IEnumerable<FundingTable> tables,
        IEnumerable<FundingCrossReference>? crossReferences = null,
        Provenance? provenance = null)
    {
        var placedTables = ItemChecks.Place(tables, nameof(tables));
        var placedReferences = ItemChecks.Place(crossReferences, nameof(crossReferences));
        var problems = new ProblemCollector();
        FundingTablesChecks.Run(placedTables, placedReferences, problems);
        return problems.IsEmpty
            ? Checked<FundingTables>.Valid(
                What, new(id, title, placedTables.Select(static t => t.Value!), placedReferences.Select(static r => r.Value!), provenance))
            : Checked<FundingTables>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The table with an identifier.</summary>
    /// <param name="table">The identifier.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public FundingTable this[string table] => byId.TryGetValue(table, out var found) ? found : throw new KeyNotFoundException($"There is no table {table}.");
}
