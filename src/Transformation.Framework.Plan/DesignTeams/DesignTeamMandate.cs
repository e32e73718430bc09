using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What a design team has been asked to solve, and by whom.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DesignTeamMandate
{
    /// <summary>Records a mandate.</summary>
    /// <param name="problem">The problem, in the words of those who gave it.</param>
    /// <param name="by">The body that gave it.</param>
    /// <param name="on">The day it was given.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public DesignTeamMandate(string problem, GovernanceBodyId by, LocalDate on)
    {
        Problem = DomainText.Required(problem, nameof(problem));
        By = by != default ? by : throw new ArgumentException("The body is empty.", nameof(by));
        On = IsoDate.Check(on, nameof(on));
    }

    /// <summary>The problem.</summary>
    public string Problem { get; }

    /// <summary>The body that gave the mandate.</summary>
    public GovernanceBodyId By { get; }

    /// <summary>The day it was given; the team has it from that day.</summary>
    public LocalDate On { get; }
}
