using System.Globalization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>One thing in a benefits chain: something put in place, a change, an outcome, a benefit or an objective.</summary>
/// <remarks>A benefit has an owner and a profile; no other node has a profile. Immutable; safe to share between threads.</remarks>
public sealed class ChainNode
{
    private ChainNode(ChainNodeId id, ChainNodeKind kind, string title, ChainOwner? owner, BenefitProfile? profile, ChainDates? dates, ChainStatus? status)
    {
        Id = id != default ? id : throw new ArgumentException("The identifier is empty.", nameof(id));
        Kind = Enum.IsDefined(kind) ? kind : throw new ArgumentOutOfRangeException(nameof(kind));
        Title = DomainText.Required(title, nameof(title));
        Owner = owner;
        Profile = profile;
        Dates = dates;
        Status = status is not { } given || Enum.IsDefined(given) ? status : throw new ArgumentOutOfRangeException(nameof(status));
        if (dates?.Actual is { } actual)
        {
            Status = status is null or ChainStatus.Done
                ? ChainStatus.Done
                : throw new ArgumentException($"It was there on {actual.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}, so its status is done.", nameof(status));
        }
    }

    /// <summary>Its identifier.</summary>
    public ChainNodeId Id { get; }

    /// <summary>Which layer it belongs to.</summary>
    public ChainNodeKind Kind { get; }

    /// <summary>What it is.</summary>
    public string Title { get; }

    /// <summary>Who answers for it; null when nobody is named yet. A benefit always has one.</summary>
    public ChainOwner? Owner { get; }

    /// <summary>What the benefit is; null for every other kind.</summary>
    public BenefitProfile? Profile { get; }

    /// <summary>When it is there; null when no date is known.</summary>
    public ChainDates? Dates { get; }

    /// <summary>How far it has come; null when not recorded. A node with an actual date is done.</summary>
    public ChainStatus? Status { get; }

    /// <summary>Makes a node that is not a benefit.</summary>
    /// <param name="kind">Any layer but <see cref="ChainNodeKind.Benefit"/>.</param>
    /// <param name="id">Its identifier.</param>
    /// <param name="title">What it is.</param>
    /// <param name="owner">Who answers for it, if anybody is named.</param>
    /// <param name="dates">When it is there, if any date is known.</param>
    /// <param name="status">How far it has come; left out, not recorded, or done if there is an actual date.</param>
    /// <exception cref="ArgumentException">The kind is a benefit, an argument cannot be accepted, or there is an actual date and a status other than done.</exception>
    public static ChainNode Of(
        ChainNodeKind kind, ChainNodeId id, string title, ChainOwner? owner = null, ChainDates? dates = null, ChainStatus? status = null) =>
        kind != ChainNodeKind.Benefit
            ? new(id, kind, title, owner, null, dates, status)
            : throw new ArgumentException("A benefit has an owner and a profile.", nameof(kind));

    /// <summary>Makes a benefit.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="title">What it is.</param>
    /// <param name="owner">Who answers for it.</param>
    /// <param name="profile">Its class, measure, value, timing and shares.</param>
    /// <param name="dates">When it is first felt, if any date is known.</param>
    /// <param name="status">How far it has come; left out, not recorded, or done if there is an actual date.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted, or there is an actual date and a status other than done.</exception>
    public static ChainNode Benefit(
        ChainNodeId id, string title, ChainOwner owner, BenefitProfile profile, ChainDates? dates = null, ChainStatus? status = null)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(profile);
        return new(id, ChainNodeKind.Benefit, title, owner, profile, dates, status);
    }

    /// <summary>The same benefit with other numbers in its profile.</summary>
    internal ChainNode WithProfile(BenefitProfile profile) => new(Id, Kind, Title, Owner, profile, Dates, Status);

    /// <summary>Gives the title.</summary>
    public override string ToString() => Title;
}
