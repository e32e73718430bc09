using Transformation.Framework.Core.Json;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Writer;

/// <summary>The kinds of tallies, each for a purpose of its own.</summary>
public static class TallyTypes
{
    /// <summary>What the actors of crash tests save.</summary>
    public static AggregateType<Tally> Work { get; } = Named("work");

    /// <summary>Counters that many processes raise.</summary>
    public static AggregateType<Tally> Counter { get; } = Named("counter");

    /// <summary>Accounts between which many processes move amounts.</summary>
    public static AggregateType<Tally> Account { get; } = Named("account");

    /// <summary>Counters that are raised together with a decision.</summary>
    public static AggregateType<Tally> Decided { get; } = Named("decided");

    private static AggregateType<Tally> Named(string name) => new(name, new JsonDocumentFormat<Tally>("tally", 1, TallyShape.Instance), static t => t.Name);
}
