using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>The entry of a bid into a stage.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record BidStageChange
{
    /// <summary>Records an entry.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="on">The first day in it.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public BidStageChange(BidStage stage, LocalDate on)
    {
        Stage = Enum.IsDefined(stage) ? stage : throw new ArgumentOutOfRangeException(nameof(stage));
        On = IsoDate.Check(on, nameof(on));
    }

    /// <summary>The stage.</summary>
    public BidStage Stage { get; }

    /// <summary>The first day in it.</summary>
    public LocalDate On { get; }

    /// <summary>Whether nothing comes after.</summary>
    internal bool IsEnd => Stage >= BidStage.Awarded;
}
