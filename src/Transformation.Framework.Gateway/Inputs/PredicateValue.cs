using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>What a function of the host answered, and why; kept as a fact so that a decision can be replayed without the function.</summary>
public sealed record PredicateValue : GateValue
{
    /// <summary>Says what it answered.</summary>
    /// <param name="answer">The answer; unknown when the host cannot tell.</param>
    /// <param name="because">Why, for a board reader.</param>
    /// <exception cref="ArgumentException">There is no such answer, or the reason cannot be accepted as text; see <see cref="DomainText"/>.</exception>
    public PredicateValue(Truth answer, string because)
        : base(InputKind.Predicate)
    {
        Answer = Enum.IsDefined(answer) ? answer : throw new ArgumentOutOfRangeException(nameof(answer), answer, "There is no such answer.");
        Because = DomainText.Required(because, nameof(because));
    }

    /// <summary>The answer.</summary>
    public Truth Answer { get; }

    /// <summary>Why.</summary>
    public string Because { get; }
}
