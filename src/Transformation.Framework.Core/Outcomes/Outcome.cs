namespace Transformation.Framework.Core;

/// <summary>A change that a system aims at for its people: a measure and the way it is meant to move.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Outcome
{
    /// <summary>Describes an outcome.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="measure">What is measured, without the direction.</param>
    /// <param name="direction">Which way it is meant to move.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public Outcome(OutcomeId id, string measure, OutcomeDirection direction)
    {
        Id = id != default ? id : throw new ArgumentException("The identifier is empty.", nameof(id));
        Measure = DomainText.Required(measure, nameof(measure));
        Direction = Enum.IsDefined(direction) ? direction : throw new ArgumentOutOfRangeException(nameof(direction));
    }

    /// <summary>Its identifier.</summary>
    public OutcomeId Id { get; }

    /// <summary>What is measured.</summary>
    public string Measure { get; }

    /// <summary>Which way it is meant to move.</summary>
    public OutcomeDirection Direction { get; }

    /// <summary>Gives <c>increase: healthy life expectancy</c>.</summary>
    public override string ToString() => (Direction == OutcomeDirection.Increase ? "increase: " : "reduce: ") + Measure;
}
