using NodaTime;

namespace Transformation.Framework.Benefits;

/// <summary>One value of something measured again and again.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="On">The day it stands for: of a month, its first or last, so long as all points do alike.</param>
/// <param name="Value">The value, in the unit of what is measured.</param>
public readonly record struct ProcessPoint(LocalDate On, decimal Value);
