using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>That the owner of a self-assessment lets somebody see it, from a day on.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AssessmentSharing
{
    /// <summary>Records that it is shared.</summary>
    /// <param name="with">With whom; nobody else is meant, not even the members of a body or the parts of an organisation.</param>
    /// <param name="on">The first day on which they may see it.</param>
    /// <param name="withdrawnOn">The first day on which they no longer may, not before <paramref name="on"/>; null while they may.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public AssessmentSharing(PartyId with, LocalDate on, LocalDate? withdrawnOn = null)
    {
        With = PartyId.Check(with, nameof(with));
        On = IsoDate.Check(on, nameof(on));
        WithdrawnOn = RecordedPeriod.CheckWithdrawal(on, withdrawnOn, nameof(withdrawnOn));
    }

    /// <summary>With whom.</summary>
    public PartyId With { get; }

    /// <summary>The first day on which they may see it.</summary>
    public LocalDate On { get; }

    /// <summary>The first day on which they no longer may; null while they may.</summary>
    public LocalDate? WithdrawnOn { get; }

    /// <summary>Whether they may see it on a day: from the first day to the day before it was withdrawn.</summary>
    /// <param name="day">The day.</param>
    public bool StandsOn(LocalDate day) => RecordedPeriod.Stands(On, WithdrawnOn, day);
}
