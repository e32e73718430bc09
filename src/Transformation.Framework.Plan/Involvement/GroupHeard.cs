using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>That people of a group took part in an activity, and how many.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record GroupHeard
{
    /// <summary>Records a group that took part.</summary>
    /// <param name="group">The identifier of the group.</param>
    /// <param name="people">How many, from 1 to 1,000,000,000; null when not known. Somebody who belongs to two groups is counted in each.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public GroupHeard(string group, long? people = null)
    {
        Group = IdentifierText.Check(group, "a group identifier", nameof(group));
        People = PeopleCount.Check(people, nameof(people));
    }

    /// <summary>The identifier of the group.</summary>
    public string Group { get; }

    /// <summary>How many took part; null when not known.</summary>
    public long? People { get; }
}
