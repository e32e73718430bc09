using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>One of several words; which ones, and in what order, the input declares.</summary>
public sealed record ChoiceValue : GateValue
{
    /// <summary>Says which word.</summary>
    /// <param name="word">The word; upper and lower case differ.</param>
    /// <exception cref="ArgumentException">The word cannot be accepted as text; see <see cref="DomainText"/>.</exception>
    public ChoiceValue(string word)
        : base(InputKind.Choice) => Word = DomainText.Required(word, nameof(word));

    /// <summary>The word.</summary>
    public string Word { get; }
}
