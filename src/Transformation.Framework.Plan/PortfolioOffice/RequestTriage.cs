using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>What the criteria say of one request on a day, criterion by criterion. It advises; whoever decides records an ending or the next step.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class RequestTriage
{
    private RequestTriage(PortfolioOfficeRegister register, OfficeRequest request, LocalDate asOf)
    {
        Request = request;
        AsOf = asOf;
        var latest = request.Answers
            .Where(a => a.On <= asOf)
            .GroupBy(static a => a.Criterion, StringComparer.Ordinal)
            .ToDictionary(static g => g.Key, static g => g.MaxBy(static a => a.On)!.Reply, StringComparer.Ordinal);
        var replies = register.Criteria.ToLookup(c => (c.IsEssential, latest.GetValueOrDefault(c.Id)));
        EssentialNo = Ids(replies[(true, TriageReply.No)]);
        EssentialUnknown = Ids(replies[(true, TriageReply.Unknown)]);
        Yes = Ids(replies[(false, TriageReply.Yes)]);
        No = Ids(replies[(false, TriageReply.No)]);
        Unknown = Ids(replies[(false, TriageReply.Unknown)]);
        Outcome = !EssentialNo.IsEmpty ? TriageOutcome.TurnDown
            : !EssentialUnknown.IsEmpty ? TriageOutcome.Unknown
            : TriageOutcome.GoForward;
    }

    /// <summary>The request.</summary>
    public OfficeRequest Request { get; }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What the criteria say.</summary>
    public TriageOutcome Outcome { get; }

    /// <summary>The essential criteria that are answered with no, by identifier.</summary>
    public ImmutableArray<string> EssentialNo { get; }

    /// <summary>The essential criteria that are open, by identifier.</summary>
    public ImmutableArray<string> EssentialUnknown { get; }

    /// <summary>The other criteria that are answered with yes, by identifier.</summary>
    public ImmutableArray<string> Yes { get; }

    /// <summary>The other criteria that are answered with no, by identifier.</summary>
    public ImmutableArray<string> No { get; }

    /// <summary>The other criteria that are open, by identifier.</summary>
    public ImmutableArray<string> Unknown { get; }

    /// <summary>What the criteria say of each request that is with the office on a day, in order of priority.</summary>
    /// <remarks>
    /// What goes forward comes first, then what is open, then what would be turned down; among these, more further criteria answered with yes come first, then fewer open ones, then the older demand, then the
    /// identifier. The order is this library's proposal; every count in it is shown.
    /// </remarks>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day, of the ISO calendar.</param>
    /// <exception cref="ArgumentException">The day is of another calendar.</exception>
    public static ImmutableArray<RequestTriage> Of(PortfolioOfficeRegister register, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(register);
        IsoDate.Check(asOf, nameof(asOf));
        return
        [
            .. register.Requests
                .Where(r => r.IsOpenOn(asOf))
                .Select(r => new RequestTriage(register, r, asOf))
                .OrderBy(static t => t.Outcome switch { TriageOutcome.GoForward => 0, TriageOutcome.Unknown => 1, _ => 2 })
                .ThenByDescending(static t => t.Yes.Length)
                .ThenBy(static t => t.Unknown.Length)
                .ThenBy(static t => t.Request.Entries[0].On)
                .ThenBy(static t => t.Request.Id, StringComparer.Ordinal),
        ];
    }

    private static ImmutableArray<string> Ids(IEnumerable<TriageCriterion> criteria) =>
        [.. criteria.Select(static c => c.Id).Order(StringComparer.Ordinal)];
}
