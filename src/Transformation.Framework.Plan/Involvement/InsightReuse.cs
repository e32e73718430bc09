using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>What was there of insights from the same people when new ones were collected, and what of it was looked at first.</summary>
/// <remarks>
/// An insight was there when it comes from one of the groups that are asked, existed before the day the gathering began, had not been withdrawn by then, and was shared before that day or gathered by the same organisation.
/// The rule is this library's proposal; the paper asks to respect what people have already said and to avoid collecting it again (BNSSG ICB Board, 3 October 2024, item 6.2, section 3.9). Immutable; safe to share between threads.
/// </remarks>
public sealed class InsightReuse
{
    private InsightReuse(InsightGathering gathering, ImmutableArray<Insight> related)
    {
        Gathering = gathering;
        Related = related;
    }

    /// <summary>The gathering.</summary>
    public InsightGathering Gathering { get; }

    /// <summary>The insights that were there, oldest first, then by identifier.</summary>
    public ImmutableArray<Insight> Related { get; }

    /// <summary>Those of them that it is not on record that anybody looked at, in the same order.</summary>
    public IEnumerable<Insight> NotLookedAt => Related.Where(insight => !Gathering.LookedAt.Contains(insight.Id));

    /// <summary>Whether any was looked at.</summary>
    public InsightReuseState State =>
        Gathering.Groups.IsEmpty ? InsightReuseState.Unknown
        : Related.IsEmpty ? InsightReuseState.NothingToReuse
        : NotLookedAt.Count() < Related.Length ? InsightReuseState.Looked
        : InsightReuseState.NotLooked;

    /// <summary>Looks at every gathering that has begun by a day, oldest first, then by identifier. Time in proportion to gatherings times insights.</summary>
    /// <param name="register">The records.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public static ImmutableArray<InsightReuse> Of(InvolvementRegister register, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(register);
        IsoDate.Check(asOf, nameof(asOf));
        return
        [
            .. register.Gatherings
                .Where(gathering => gathering.On <= asOf)
                .OrderBy(static gathering => gathering.On)
                .ThenBy(static gathering => gathering.Id, StringComparer.Ordinal)
                .Select(gathering => new InsightReuse(
                    gathering,
                    [
                        .. register.Insights
                            .Where(insight => insight.WasThereFor(gathering.By, gathering.On) && insight.Groups.Any(group => gathering.Groups.Contains(group)))
                            .OrderBy(static insight => insight.On)
                            .ThenBy(static insight => insight.Id, StringComparer.Ordinal),
                    ])),
        ];
    }
}
