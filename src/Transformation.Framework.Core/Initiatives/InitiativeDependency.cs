namespace Transformation.Framework.Core;

/// <summary>Another initiative that one needs.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record InitiativeDependency
{
    /// <summary>A dependency.</summary>
    /// <param name="on">The initiative that is needed.</param>
    /// <param name="needs">What is needed of it.</param>
    /// <exception cref="ArgumentException">The identifier is empty, or the text cannot be accepted.</exception>
    public InitiativeDependency(InitiativeId on, string? needs = null)
    {
        On = on != default ? on : throw new ArgumentException("The identifier is empty.", nameof(on));
        Needs = DomainText.Optional(needs, nameof(needs));
    }

    /// <summary>The initiative that is needed.</summary>
    public InitiativeId On { get; }

    /// <summary>What is needed of it; null when not recorded.</summary>
    public string? Needs { get; }
}
