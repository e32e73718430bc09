using System.Collections.Immutable;
using System.Globalization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Puts an overview of collective load into plain English.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class LoadOverviewText
{
    /// <summary>The overview in a few sentences.</summary>
    /// <param name="overview">The overview.</param>
    public static ImmutableArray<string> Summarise(LoadOverview overview)
    {
        ArgumentNullException.ThrowIfNull(overview);
        IEnumerable<string?> lines =
        [
            FormattableString.Invariant($"{Sentence.Count(overview.Live.Length, "initiative")} live on {Sentence.Date(overview.AsOf)}: ")
                + Counts(overview.ByStage, static s => s.ToString()!.ToLowerInvariant()) + ".",
            $"H2+ against H2-, in time as far as it is shared: {Side(overview, Horizon.H2Plus)} against {Side(overview, Horizon.H2Minus)}; not classified: {Side(overview, null)}.",
            $"Inside or outside: {Counts(overview.ByFocus, static f => f == ChangeFocus.Internal ? "internal" : "external")}.",
            $"Driven by: {Counts(overview.ByDriver, Driver)}.",
            $"{Sentence.Of(overview.Outcomes.Count(static o => !o.Initiatives.IsEmpty), overview.Outcomes.Length)} outcomes are served by a live initiative"
                + (overview.ServingNoOutcome.IsEmpty ? "." : $"; without an outcome: {Sentence.List(overview.ServingNoOutcome.Select(static i => i.Value))}."),
            $"{Sentence.Of(overview.Sharing, overview.Organisations.Length)} organisations share their load.",
            .. overview.Organisations.Where(static o => o.Return is not null).Select(Describe),
            overview.FromElsewhere.IsEmpty ? null : $"Shared, but not in the portfolio and in no sum: {Sentence.List(overview.FromElsewhere.Select(static o => o.ToString()))}.",
        ];
        return [.. lines.OfType<string>()];
    }

    /// <summary>An organisation's load against its capacity, in a sentence.</summary>
    /// <param name="load">The organisation's load.</param>
    public static string Describe(OrganisationLoad load)
    {
        ArgumentNullException.ThrowIfNull(load);
        if (load.Return is null)
        {
            return $"{load.Organisation.Name} shares no load.";
        }

        var known = $"{load.Organisation.Name}: {(load.IsLowerBound ? "at least " : "")}{Hours(load.Known)}";
        return load.State switch
        {
            LoadAgainstCapacity.CapacityUnknown => $"{known}; its capacity is not known.",
            LoadAgainstCapacity.Over => $"{known} against a capacity of {Hours(load.Capacity!.Value)}: over by {(load.IsLowerBound ? "at least " : "")}{Hours(load.Known - load.Capacity.Value)}.",
            LoadAgainstCapacity.Within => $"{known} against a capacity of {Hours(load.Capacity!.Value)}: within.",
            _ => $"{known} against a capacity of {Hours(load.Capacity!.Value)}: within as far as is known.",
        };
    }

    private static string Side(LoadOverview overview, Horizon? horizon)
    {
        var load = overview.ByHorizon.First(h => h.Horizon == horizon);
        return $"{Sentence.Count(load.Initiatives.Length, "initiative")}, {(load.Unestimated > 0 ? "at least " : "")}{Hours(load.Known)}";
    }

    private static string Counts<T>(ImmutableArray<InitiativeGroup<T>> groups, Func<T?, string> word)
        where T : struct, Enum =>
        groups.Any(static g => !g.Initiatives.IsEmpty)
            ? Sentence.List(groups.Where(static g => !g.Initiatives.IsEmpty).Select(g => FormattableString.Invariant($"{g.Initiatives.Length} {(g.Value is null ? "not recorded" : word(g.Value))}")))
            : "none";

    private static string Driver(ChangeDriver? driver) => driver switch
    {
        ChangeDriver.Citizen => "citizens",
        ChangeDriver.Provider => "providers",
        ChangeDriver.Commissioner => "commissioners",
        _ => "a national mandate",
    };

    private static string Hours(Effort effort) => string.Create(CultureInfo.InvariantCulture, $"{effort.Hours:#,##0.##} {(effort.Hours == 1 ? "hour" : "hours")}");
}
