using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What a search for delays is to reach: the load of an organisation, or a team of it, within a part of its capacity in every period.</summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record DelayGoal
{
    private readonly int stepDays = 5;
    private readonly int mostDays = 60;

    /// <summary>States whose load is to be brought within its capacity: by default all of it, delaying by 5 working days at a time and 60 at most.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="team">One team of it, or null for all of the organisation.</param>
    /// <exception cref="ArgumentException">The organisation is the <c>default</c> one.</exception>
    public DelayGoal(OrganisationId organisation, string? team = null)
    {
        Organisation = organisation != default ? organisation : throw new ArgumentException("An identifier is empty.", nameof(organisation));
        Team = DomainText.Optional(team, nameof(team));
    }

    /// <summary>The organisation.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>The team; null for all of the organisation.</summary>
    public string? Team { get; }

    /// <summary>The part of the capacity that the upper end of the load is to stay within; 100 % unless said otherwise.</summary>
    public Percentage Limit { get; init; } = Percentage.Hundred;

    /// <summary>By how many working days at a time an initiative is delayed; at least 1, and 5 unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public int StepDays
    {
        get => stepDays;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            stepDays = value;
        }
    }

    /// <summary>By how many working days at most an initiative is delayed; 60 unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int MostDays
    {
        get => mostDays;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            mostDays = value;
        }
    }

    /// <summary>The most load that keeps within the limit: whole milliseconds.</summary>
    internal long Within(Effort capacity) => (long)decimal.Floor(capacity.Milliseconds * Limit.Fraction);
}
