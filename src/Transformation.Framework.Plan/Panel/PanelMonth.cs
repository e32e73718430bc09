using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>How many cases came in and were heard in a calendar month.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Month">The month.</param>
/// <param name="Submitted">How many were submitted.</param>
/// <param name="Heard">How many were heard.</param>
public sealed record PanelMonth(YearMonth Month, int Submitted, int Heard);
