using System.Globalization;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>Puts what a plan needs into plain English.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class NeedsText
{
    /// <summary>One need, as one sentence.</summary>
    /// <param name="need">The need.</param>
    public static string Describe(ResourceNeed need)
    {
        ArgumentNullException.ThrowIfNull(need);
        List<string> said = [];
        if (need.LeastRoles is not null || need.MostRoles is not null)
        {
            said.Add(Roles(need));
        }

        if (need.Release is { } release)
        {
            said.Add($"{(said.Count == 0 ? "" : "each ")}{release}");
        }

        if (need.Cost is { } cost)
        {
            said.Add(cost.ToString());
        }

        if (need.From is { } from)
        {
            said.Add($"from {Sentence.Date(from)}");
        }

        if (need.Until is { } until)
        {
            said.Add($"until {Sentence.Date(until)}");
        }

        return $"{need.Title}: {(said.Count == 0 ? "how much is not known" : string.Join(", ", said))}.";
    }

    /// <summary>What is needed in all, as one or two sentences.</summary>
    /// <param name="resources">The sums.</param>
    public static string Explain(PlanResources resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        var time = (resources.LeastDaysAMonth, resources.MostDaysAMonth) switch
        {
            (0, null) => "The time of people is not known",
            (0, { } most) => $"People's time: up to {Number(most)} days a month",
            ({ } least, null) => $"People's time: at least {Number(least)} days a month",
            var (least, most) => $"People's time: {Number(least)} to {Number(most.Value)} days a month",
        };
        var costs = resources.Costs.IsEmpty ? "no cost is recorded" : $"costs: {string.Join(" and ", resources.Costs)}";
        var unknown = resources.Unknown.IsEmpty ? "" : $" Not known, or not at both ends: {string.Join("; ", resources.Unknown.Select(static n => n.Title))}.";
        return $"{time}; {costs}.{unknown}";
    }

    private static string Roles(ResourceNeed need) => (need.LeastRoles, need.MostRoles) switch
    {
        ({ } least, { } most) when least == most => Posts(most),
        ({ } least, { } most) => FormattableString.Invariant($"{least} to {Posts(most)}"),
        (null, { } most) => $"up to {Posts(most)}",
        ({ } least, null) => $"{Posts(least)} or more",
        _ => "",
    };

    private static string Posts(int count) => count == 1 ? "1 post" : FormattableString.Invariant($"{count} posts");

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
