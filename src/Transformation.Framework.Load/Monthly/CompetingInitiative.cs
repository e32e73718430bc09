using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What one initiative claims of an over-committed organisation over the months concerned.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class CompetingInitiative
{
    internal CompetingInitiative(InitiativeId initiative, ImmutableArray<LoadPart> parts)
    {
        Initiative = initiative;
        Parts = parts;
        Horizon = parts[0].Horizon;
        foreach (var part in parts)
        {
            Least += part.Least;
            Most += part.Most;
        }
    }

    /// <summary>The initiative.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>Its horizon; null when it is not known.</summary>
    public Horizon? Horizon { get; }

    /// <summary>The known working time it claims over these months, lower end.</summary>
    public Effort Least { get; }

    /// <summary>The known working time it claims over these months, upper end.</summary>
    public Effort Most { get; }

    /// <summary>Whether a commitment of it here is unestimated, so that it claims more than is stated.</summary>
    public bool IsLowerBound => Parts.Any(static part => part.IsUnestimated);

    /// <summary>Each of its commitments in each of the months, month by month.</summary>
    public ImmutableArray<LoadPart> Parts { get; }
}
