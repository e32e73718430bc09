using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>One thing in a benefits chain: something put in place, a change, an outcome, a benefit or an objective.</summary>
/// <remarks>A benefit has an owner and a profile; no other node has a profile. Immutable; safe to share between threads.</remarks>
public sealed class ChainNode
{
    private ChainNode(ChainNodeId id, ChainNodeKind kind, string title, ChainOwner? owner, BenefitProfile? profile)
    {
        Id = id != default ? id : throw new ArgumentException("The identifier is empty.", nameof(id));
        Kind = Enum.IsDefined(kind) ? kind : throw new ArgumentOutOfRangeException(nameof(kind));
        Title = DomainText.Required(title, nameof(title));
        Owner = owner;
        Profile = profile;
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

    /// <summary>Makes a node that is not a benefit.</summary>
    /// <param name="kind">Any layer but <see cref="ChainNodeKind.Benefit"/>.</param>
    /// <param name="id">Its identifier.</param>
    /// <param name="title">What it is.</param>
    /// <param name="owner">Who answers for it, if anybody is named.</param>
    /// <exception cref="ArgumentException">The kind is a benefit, or an argument cannot be accepted.</exception>
    public static ChainNode Of(ChainNodeKind kind, ChainNodeId id, string title, ChainOwner? owner = null) =>
        kind != ChainNodeKind.Benefit
            ? new(id, kind, title, owner, null)
            : throw new ArgumentException("A benefit has an owner and a profile.", nameof(kind));

    /// <summary>Makes a benefit.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="title">What it is.</param>
    /// <param name="owner">Who answers for it.</param>
    /// <param name="profile">Its class, measure, value, timing and shares.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public static ChainNode Benefit(ChainNodeId id, string title, ChainOwner owner, BenefitProfile profile)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(profile);
        return new(id, ChainNodeKind.Benefit, title, owner, profile);
    }

    /// <summary>The same benefit with other numbers in its profile.</summary>
    internal ChainNode WithProfile(BenefitProfile profile) => new(Id, Kind, Title, Owner, profile);

    /// <summary>Gives the title.</summary>
    public override string ToString() => Title;
}
