using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Asks whether a choice is one of some words. Made by <see cref="Condition.OneOf"/>.</summary>
/// <remarks>Words compare by their characters; upper and lower case differ. Unknown while the fact is missing.</remarks>
public sealed record OneOfCondition : InputCondition
{
    internal OneOfCondition(string input, ImmutableArray<string> words)
        : base(input)
    {
        if (words.IsDefaultOrEmpty || words.Distinct(StringComparer.Ordinal).Count() != words.Length)
        {
            throw new ArgumentException("Give at least one word, and each once.", nameof(words));
        }

        foreach (var word in words)
        {
            DomainText.Required(word, nameof(words));
        }

        Words = words;
    }

    /// <summary>The words; never empty.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Whether the inputs are equal, and the words, in order.</summary>
    /// <param name="other">The condition to compare with.</param>
    public bool Equals(OneOfCondition? other) => other is not null && Input == other.Input && Words.SequenceEqual(other.Words, StringComparer.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(typeof(OneOfCondition), Input, Words.Length, Words[0], Words[^1]);
}
