namespace Transformation.Framework.Benefits;

/// <summary>Whether it can be said how much of a benefit has been realised, and if not, why.</summary>
public enum RealisationStatus
{
    /// <summary>It can: something was forecast for the periods measured.</summary>
    Known = 1,

    /// <summary>It was measured, but nothing was forecast for those periods, or no quantity at all: there is nothing to compare with, and so no rate.</summary>
    NothingForecast = 2,

    /// <summary>No period since go-live has been measured yet.</summary>
    NotMeasured = 3,

    /// <summary>It was measured, but not before go-live: a baseline that was not taken then cannot be recovered.</summary>
    NoBaseline = 4,

    /// <summary>The benefit has no measure, so nobody has said which way its level or count is meant to move.</summary>
    NoDirection = 5,
}
