using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>One thing that a rule set may ask for: a type of evidence or a fact, in words a board reader knows, and who can supply it.</summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record GateInput
{
    private GateInput(
        string id, InputKind kind, string title, string suppliedBy, ImmutableArray<string> choices, ImmutableArray<GateInput> fields, PriceBasis priceBasis)
    {
        Id = id;
        Kind = kind;
        Title = title;
        SuppliedBy = suppliedBy;
        Choices = choices;
        Fields = fields;
        PriceBasis = priceBasis;
    }

    /// <summary>The identifier by which conditions ask for it and facts answer: <c>user-research</c>.</summary>
    public string Id { get; }

    /// <summary>What kind of thing it is.</summary>
    public InputKind Kind { get; }

    /// <summary>What it is, to stand before a colon: evidence as a noun phrase, a yes/no fact as a statement, a count as what is counted.</summary>
    public string Title { get; }

    /// <summary>The role that can supply it when it is missing; a role, never a person's name.</summary>
    public string SuppliedBy { get; }

    /// <summary>The words of a choice, smallest first where they have an order; empty when any word will do, and for other kinds.</summary>
    public ImmutableArray<string> Choices { get; }

    /// <summary>What may be known of each thing in a list; empty for other kinds.</summary>
    public ImmutableArray<GateInput> Fields { get; }

    /// <summary>Which pounds an amount of money is given in; nominal for other kinds.</summary>
    public PriceBasis PriceBasis { get; }

    /// <summary>Declares an input of any kind that needs nothing else.</summary>
    /// <param name="id">Its identifier, unique within a rule set over all kinds; see <see cref="IdentifierText"/>.</param>
    /// <param name="kind">What kind of thing it is.</param>
    /// <param name="title">What it is.</param>
    /// <param name="suppliedBy">The role that can supply it.</param>
    /// <param name="choices">For a choice: its words, smallest first where they have an order; none if any word will do.</param>
    /// <param name="fields">For a list: what may be known of each thing in it, at least one; fields are not lists, evidence or predicates.</param>
    /// <param name="priceBasis">For money: which pounds.</param>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public static GateInput Create(
        string id,
        InputKind kind,
        string title,
        string suppliedBy,
        ImmutableArray<string> choices = default,
        ImmutableArray<GateInput> fields = default,
        PriceBasis priceBasis = default)
    {
        choices = choices.IsDefault ? [] : choices;
        fields = fields.IsDefault ? [] : fields;
        CheckChoices(kind, choices);
        CheckFields(kind, fields);
        return new(
            IdentifierText.Check(id, "an input identifier", nameof(id)),
            Enum.IsDefined(kind) ? kind : throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of input."),
            DomainText.Required(title, nameof(title)),
            DomainText.Required(suppliedBy, nameof(suppliedBy)),
            choices,
            fields,
            kind == InputKind.Money || priceBasis == default ? priceBasis : throw new ArgumentException("Only money has a price basis.", nameof(priceBasis)));
    }

    /// <summary>Whether everything about the two is equal.</summary>
    /// <param name="other">The input to compare with.</param>
    public bool Equals(GateInput? other) =>
        other is not null && Id == other.Id && Kind == other.Kind && Title == other.Title && SuppliedBy == other.SuppliedBy
        && PriceBasis == other.PriceBasis && Choices.SequenceEqual(other.Choices, StringComparer.Ordinal) && Fields.SequenceEqual(other.Fields);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, Kind, Title);

    private static void CheckChoices(InputKind kind, ImmutableArray<string> choices)
    {
        foreach (var choice in choices)
        {
            DomainText.Required(choice, nameof(choices));
        }

        if (!choices.IsEmpty && kind != InputKind.Choice)
        {
            throw new ArgumentException("Only an input of kind choice has choices.", nameof(choices));
        }

        if (choices.Distinct(StringComparer.Ordinal).Count() != choices.Length)
        {
            throw new ArgumentException("A choice stands twice.", nameof(choices));
        }
    }

    private static void CheckFields(InputKind kind, ImmutableArray<GateInput> fields)
    {
        if (fields.IsEmpty == (kind == InputKind.Items))
        {
            throw new ArgumentException("A list of items has at least one field; no other kind of input has any.", nameof(fields));
        }

        if (fields.Any(static f => f.Kind is InputKind.Items or InputKind.Evidence or InputKind.Predicate))
        {
            throw new ArgumentException("A field is a fact with a value of its own: not a list, evidence, or a predicate.", nameof(fields));
        }

        if (fields.DistinctBy(static f => f.Id).Count() != fields.Length)
        {
            throw new ArgumentException("A field stands twice.", nameof(fields));
        }
    }
}
