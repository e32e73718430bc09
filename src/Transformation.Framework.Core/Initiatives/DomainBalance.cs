namespace Transformation.Framework.Core;

/// <summary>How an initiative's change is spread over three domains that depend on each other: process, workforce and technology.</summary>
/// <remarks>The parts add up to exactly 100 %. Immutable; safe to share between threads.</remarks>
public sealed record DomainBalance
{
    /// <summary>A balance.</summary>
    /// <param name="process">Redesign of systems and processes.</param>
    /// <param name="workforce">Redesign of the workforce.</param>
    /// <param name="technology">Technology.</param>
    /// <exception cref="ArgumentException">The parts do not add up to 100 %.</exception>
    public DomainBalance(Percentage process, Percentage workforce, Percentage technology)
    {
        var sum = process.Value + workforce.Value + technology.Value;
        if (sum != 100)
        {
            throw new ArgumentException(FormattableString.Invariant($"Process, workforce and technology add up to {sum:0.##########}%, not 100%."));
        }

        Process = process;
        Workforce = workforce;
        Technology = technology;
    }

    /// <summary>Redesign of systems and processes.</summary>
    public Percentage Process { get; }

    /// <summary>Redesign of the workforce.</summary>
    public Percentage Workforce { get; }

    /// <summary>Technology.</summary>
    public Percentage Technology { get; }
}
