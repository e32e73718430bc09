using System.Globalization;
using System.Text;

namespace Transformation.Framework.Storage.Writer;

/// <summary>Everything that one actor has in a store: what it should be, or what was found.</summary>
public sealed class ActorState
{
    /// <summary>What stands in the place of a number where something is not whole.</summary>
    public const long NotWhole = -1;

    /// <summary>The number of each tally.</summary>
    public SortedDictionary<string, long> Tallies { get; } = new(StringComparer.Ordinal);

    /// <summary>The number of each document of the text index.</summary>
    public SortedDictionary<string, long> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>The number in each row of the load plan; null when there is no plan.</summary>
    public SortedDictionary<string, long>? Plan { get; set; }

    /// <summary>The numbers of the decisions, in the order of the log, from a certain entry on.</summary>
    public List<long> Decisions { get; } = [];

    /// <summary>The versions of tallies (by key) and of the plan (<see cref="Steps.PlanKey"/>).</summary>
    public SortedDictionary<string, long> Versions { get; } = new(StringComparer.Ordinal);

    public ActorState Clone()
    {
        var clone = new ActorState { Plan = Plan is null ? null : new(Plan, StringComparer.Ordinal) };
        Copy(Tallies, clone.Tallies);
        Copy(Texts, clone.Texts);
        Copy(Versions, clone.Versions);
        clone.Decisions.AddRange(Decisions);
        return clone;
    }

    /// <summary>The state in words, the versions aside: two states are the same if their words are.</summary>
    public string Describe()
    {
        var text = new StringBuilder();
        Append(text, "tallies", Tallies);
        Append(text, "texts", Texts);
        Append(text, "plan", Plan);
        text.Append("decisions: ").AppendJoin(' ', Decisions.Select(static n => n.ToString(CultureInfo.InvariantCulture)));
        return text.ToString();
    }

    private static void Append(StringBuilder text, string what, SortedDictionary<string, long>? numbers)
    {
        text.Append(what).Append(": ");
        text.AppendJoin(", ", numbers?.Select(static p => string.Create(CultureInfo.InvariantCulture, $"{p.Key} {p.Value}")) ?? ["none"]).Append('\n');
    }

    private static void Copy(SortedDictionary<string, long> from, SortedDictionary<string, long> to)
    {
        foreach (var (key, value) in from)
        {
            to.Add(key, value);
        }
    }
}
