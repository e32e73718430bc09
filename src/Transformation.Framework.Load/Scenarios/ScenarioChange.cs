using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Something that a scenario supposes of an initiative: that it pauses, comes later, takes less or stops.</summary>
/// <remarks>Made by <see cref="LoadScenario"/>. Its text says what it does. Compared by value. Immutable; safe to share between threads.</remarks>
public abstract record ScenarioChange
{
    private protected ScenarioChange(InitiativeId initiative, OrganisationId? organisation)
    {
        if (initiative == default || organisation == default(OrganisationId))
        {
            throw new ArgumentException("An identifier is empty.", initiative == default ? nameof(initiative) : nameof(organisation));
        }

        Initiative = initiative;
        Organisation = organisation;
    }

    /// <summary>The initiative.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>The organisation whose commitments to it change; null when those of all do.</summary>
    public OrganisationId? Organisation { get; }

    /// <summary>Says what it does: <c>stroke (ods:RVJ): 20 working days later</c>.</summary>
    public sealed override string ToString() => $"{Initiative}{(Organisation is { } one ? $" ({one})" : "")}: {What}";

    /// <summary>What is done, in a few words.</summary>
    private protected abstract string What { get; }

    /// <summary>Gives what becomes of a row that the change is about.</summary>
    internal abstract void Apply(in EventRow row, LoadRange range, List<EventRow> to);

    internal bool IsAbout(LoadUnit unit) => Organisation is not { } one || unit.Organisation == one;

    /// <summary>Gives a stretch of days at the row's rate, if there are any.</summary>
    private protected static void Give(in EventRow row, int from, int end, List<EventRow> to)
    {
        if (from < end)
        {
            to.Add(row with { From = from, End = end });
        }
    }
}
