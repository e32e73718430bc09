using System.Collections.Immutable;
using System.Globalization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What is added to an estimate because such estimates have proved too rosy, less what has been done about it.</summary>
/// <remarks>
/// <para><c>residual = upper bound × (1 − Σ contribution × mitigated)</c>. Source: Mott MacDonald, Review of Large Public Procurement in the UK (2002); its
/// worked example, 23.8 % managed of an upper bound of 39 %, leaves 29.7 % (29.718 % before rounding). Nothing is rounded here.</para>
/// <para>It belongs to one cost line, because what is known about one estimate says nothing about another. Two are equal when upper bound and mitigations
/// are, in whatever order those were given. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record OptimismBias
{
    /// <summary>States an upper bound and what has been done about it.</summary>
    /// <param name="upper">The uplift before anything is done.</param>
    /// <param name="mitigations">The risks dealt with, each once, in any order; their contributions come to at most 100 %.</param>
    /// <exception cref="ArgumentException">A risk stands twice, or the contributions come to more than 100 %.</exception>
    public OptimismBias(Uplift upper, params IEnumerable<OptimismMitigation> mitigations)
    {
        ArgumentNullException.ThrowIfNull(mitigations);
        Upper = upper;
        Mitigations = [.. mitigations.OrderBy(static m => m.Risk, StringComparer.Ordinal)];
        if (Mitigations.Zip(Mitigations.Skip(1)).FirstOrDefault(static pair => pair.First.Risk == pair.Second.Risk) is { First: { } twice })
        {
            throw new ArgumentException($"The risk \"{twice.Risk}\" stands twice; its contribution would be counted twice.", nameof(mitigations));
        }

        var contributions = Mitigations.Sum(static m => m.Contribution.Value);
        if (contributions > 100)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The contributions come to {contributions:0.############################} %, more than the whole of the upper bound."),
                nameof(mitigations));
        }

        Managed = Percentage.Of(Mitigations.Sum(static m => m.Managed.Value));
        Residual = Uplift.Of(upper.Value * (1 - Managed.Fraction));
    }

    /// <summary>The uplift before anything is done.</summary>
    public Uplift Upper { get; }

    /// <summary>The risks dealt with, by name.</summary>
    public ImmutableArray<OptimismMitigation> Mitigations { get; }

    /// <summary>How much of the upper bound has been dealt with.</summary>
    public Percentage Managed { get; }

    /// <summary>What is still added to the estimate; not rounded.</summary>
    public Uplift Residual { get; }

    /// <summary>Whether upper bound and mitigations are the same.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(OptimismBias? other) => other is not null && Upper == other.Upper && Mitigations.SequenceEqual(other.Mitigations);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Upper, Managed, Mitigations.Length);

    /// <summary>Gives <c>29.718% (39%, 23.8% managed)</c>.</summary>
    public override string ToString() => $"{Residual} ({Upper}, {Managed} managed)";
}
