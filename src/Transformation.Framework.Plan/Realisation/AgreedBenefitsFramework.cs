using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A way of realising benefits that partners have agreed to use.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AgreedBenefitsFramework
{
    /// <summary>Records a framework.</summary>
    /// <param name="id">Its identifier, unique within the register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="agreedOn">The day it was agreed.</param>
    /// <param name="agreedBy">The body that agreed it; null when not recorded.</param>
    /// <param name="withdrawnOn">The day from which it no longer holds, not before <paramref name="agreedOn"/>; null while it does.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public AgreedBenefitsFramework(string id, string title, LocalDate agreedOn, GovernanceBodyId? agreedBy = null, LocalDate? withdrawnOn = null)
    {
        Id = IdentifierText.Check(id, "a framework identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        AgreedOn = IsoDate.Check(agreedOn, nameof(agreedOn));
        AgreedBy = agreedBy != default(GovernanceBodyId) ? agreedBy : throw new ArgumentException("The body is empty.", nameof(agreedBy));
        WithdrawnOn = IsoDate.Check(withdrawnOn, nameof(withdrawnOn)) < agreedOn
            ? throw new ArgumentException("It was withdrawn before it was agreed.", nameof(withdrawnOn))
            : withdrawnOn;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The day it was agreed.</summary>
    public LocalDate AgreedOn { get; }

    /// <summary>The body that agreed it; null when not recorded.</summary>
    public GovernanceBodyId? AgreedBy { get; }

    /// <summary>The day from which it no longer holds; null while it does.</summary>
    public LocalDate? WithdrawnOn { get; }

    /// <summary>Whether it holds on a day: from the day it was agreed, to the one before it was withdrawn.</summary>
    /// <param name="asOf">The day.</param>
    public bool HoldsOn(LocalDate asOf) => RecordedPeriod.Stands(AgreedOn, WithdrawnOn, asOf);
}
