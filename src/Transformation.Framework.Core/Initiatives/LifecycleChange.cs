using NodaTime;

namespace Transformation.Framework.Core;

/// <summary>The entry of an initiative into a stage.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Stage">The stage entered.</param>
/// <param name="On">The first day in it.</param>
/// <param name="Reason">Why; needed to pause, to stop and to go back.</param>
public sealed record LifecycleChange(LifecycleStage Stage, LocalDate On, string? Reason = null);
