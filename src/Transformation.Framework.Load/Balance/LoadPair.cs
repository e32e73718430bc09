namespace Transformation.Framework.Load;

/// <summary>What is asked of people in a period to make changes, and what changes ask of those on whom they land.</summary>
/// <param name="Delivering">The time that the work takes of those who do it.</param>
/// <param name="Receiving">The time that changes take of those who receive them. Judged intensities and impacts that nobody has estimated are in its <see cref="LoadFigure.UnestimatedCount"/>.</param>
/// <remarks>They are measures of different things and are not added. Immutable; safe to share between threads.</remarks>
public sealed record LoadPair(LoadFigure Delivering, LoadFigure Receiving);
