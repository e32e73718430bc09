using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>One thing that a rule set may ask for: a type of evidence or a fact, in words a board reader knows, and who can supply it.</summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record GateInput
{
    private GateInput(string id, InputKind kind, string title, string suppliedBy)
    {
        Id = id;
        Kind = kind;
        Title = title;
        SuppliedBy = suppliedBy;
    }

    /// <summary>The identifier by which conditions ask for it and facts answer: <c>user-research</c>.</summary>
    public string Id { get; }

    /// <summary>What kind of thing it is.</summary>
    public InputKind Kind { get; }

    /// <summary>What it is, to stand before a colon: evidence as a noun phrase, a yes/no fact as a statement, a number as what is counted.</summary>
    public string Title { get; }

    /// <summary>The role that can supply it when it is missing; a role, never a person's name.</summary>
    public string SuppliedBy { get; }

    /// <summary>Declares an input.</summary>
    /// <param name="id">Its identifier, unique within a rule set over all kinds; see <see cref="IdentifierText"/>.</param>
    /// <param name="kind">What kind of thing it is.</param>
    /// <param name="title">What it is.</param>
    /// <param name="suppliedBy">The role that can supply it.</param>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public static GateInput Create(string id, InputKind kind, string title, string suppliedBy) => new(
        IdentifierText.Check(id, "an input identifier", nameof(id)),
        Enum.IsDefined(kind) ? kind : throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of input."),
        DomainText.Required(title, nameof(title)),
        DomainText.Required(suppliedBy, nameof(suppliedBy)));
}
