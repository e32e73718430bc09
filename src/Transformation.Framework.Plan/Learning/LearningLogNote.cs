using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A note on one test of change. What was not written down is null, and is told apart from "nothing".</summary>
/// <remarks>Source of the idea: South West AHSN, 10 factors for successfully systemising innovation and improvement (2022), "test and learn". Immutable; safe to share between threads.</remarks>
public sealed record LearningLogNote
{
    /// <summary>Writes a note.</summary>
    /// <param name="tried">What was tried.</param>
    /// <param name="expected">What was expected of it.</param>
    /// <param name="happened">What happened.</param>
    /// <param name="changes">What will be done differently.</param>
    /// <exception cref="ArgumentException">A text breaks the rule of <see cref="DomainText"/>.</exception>
    public LearningLogNote(string tried, string? expected = null, string? happened = null, string? changes = null)
    {
        Tried = DomainText.Required(tried, nameof(tried));
        Expected = DomainText.Optional(expected, nameof(expected));
        Happened = DomainText.Optional(happened, nameof(happened));
        Changes = DomainText.Optional(changes, nameof(changes));
    }

    /// <summary>What was tried.</summary>
    public string Tried { get; }

    /// <summary>What was expected; null when not recorded.</summary>
    public string? Expected { get; }

    /// <summary>What happened; null when not recorded.</summary>
    public string? Happened { get; }

    /// <summary>What changes; null when not recorded.</summary>
    public string? Changes { get; }

    /// <summary>Whether all four are there, so that somebody else can learn from the note.</summary>
    public bool IsComplete => Expected is not null && Happened is not null && Changes is not null;
}
